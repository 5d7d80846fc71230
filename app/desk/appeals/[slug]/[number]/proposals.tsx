import { DecideChange } from "@/components/desk/decide-change";
import type { DeskIssue, ProposalOnRecord } from "@/lib/appeals/find-desk-issue.db";
import { parts } from "@/lib/appeals/parts/parts";
import { proposalName, readProposalName } from "@/lib/appeals/proposal-name";
import type { Coordinator } from "@/lib/desk/coordinator";
import { englishLanguageName } from "@/lib/ground/language-name";
import { deskPathOf } from "@/lib/request/desk/desk-issue";

/** Changes that wait for somebody to agree, each with what stands there now and what is proposed. */
export function Proposals({
  issue,
  proposals,
  names,
  coordinator,
}: {
  issue: DeskIssue;
  proposals: readonly ProposalOnRecord[];
  names: ReadonlyMap<string, string>;
  coordinator: Coordinator;
}) {
  const changes = proposals.flatMap((proposal) => {
    const read = readProposalName(proposal.part);
    return read ? [{ ...proposal, ...read }] : [];
  });
  if (changes.length === 0) return null;
  const path = deskPathOf(issue);
  return (
    <section className="stack" aria-labelledby="proposals">
      <h2 id="proposals">Changes that wait for a publisher</h2>
      {changes.map(({ part, key, coordinatorId, proposedAt, values }) => {
        const { title, isPerLanguage } = parts[part];
        const now = parts[part].values(issue.content, key);
        const name = proposalName(part, key);
        const forOne = key.officialId ? ", for one official" : "";
        const what = isPerLanguage ? `${title}, ${englishLanguageName(key.language)}${forOne}` : title;
        return (
          <article key={name} className="note">
            <h3>{what}</h3>
            <p className="soft">Proposed by {names.get(coordinatorId) ?? "somebody who has left"}</p>
            <dl>
              {Object.keys(values)
                .filter((field) => JSON.stringify(now[field] ?? "") !== JSON.stringify(values[field]))
                .map((field) => (
                  <div key={field}>
                    <dt>{field}</dt>
                    <dd>
                      <del>{shown(now[field])}</del> <ins>{shown(values[field])}</ins>
                    </dd>
                  </div>
                ))}
            </dl>
            <DecideChange
              page={path}
              proposal={{ coordinatorId, proposedAt }}
              coordinator={coordinator}
              part={name}
              what={what}
            />
          </article>
        );
      })}
    </section>
  );
}

function shown(value: string | string[] | undefined): string {
  return [value ?? ""].flat().join(" · ") || "nothing";
}
