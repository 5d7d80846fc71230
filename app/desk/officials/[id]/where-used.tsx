import type { Use } from "@/lib/officials/list-officials.db";

const kindWords = { to: "written to", copy: "gets a copy", embassy: "as an embassy" } as const;

/** The appeals that write to an official: what a change here changes. */
export function WhereUsed({ uses }: { uses: readonly Use[] }) {
  return (
    <section className="stack" aria-labelledby="used">
      <h2 id="used">Where it is used</h2>
      {uses.length === 0 && <p>In no appeal.</p>}
      <ul>
        {uses.map(({ issueId, slug, personName, number, stage, kind }) => (
          <li key={issueId}>
            <a href={`/appeals/${slug}`}>
              <bdi>{personName}</bdi>
            </a>
            , issue {number} ({stage}), {kindWords[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
