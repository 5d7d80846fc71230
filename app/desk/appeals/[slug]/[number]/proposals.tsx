import { DeskForm } from "@/components/desk/form/desk-form";
import type { DeskIssue, ProposalOnRecord } from "@/lib/appeals/find-desk-issue.db";
import { parts } from "@/lib/appeals/parts/parts";
import { readProposalName } from "@/lib/appeals/proposal-name";
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
        const mayAgree = coordinator.role === "publisher" && coordinatorId !== coordinator.id;
        const name = `${part}|${key.language}|${key.officialId ?? ""}`;
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
            {mayAgree || coordinatorId === coordinator.id ? (
              <DeskForm page={path} action={`${path}/agree`} className="row">
                <input type="hidden" name="part" value={name} />
                <input type="hidden" name="proposed" value={proposedAt.toISOString()} />
                {mayAgree && (
                  <button className="button small" type="submit" name="intent" value="agree">
                    Agree: {what}
                  </button>
                )}
                <button className="button small quiet" type="submit" name="intent" value="decline">
                  {mayAgree ? "Decline" : "Take it back"}: {what}
                </button>
              </DeskForm>
            ) : (
              <p>Another publisher has to agree.</p>
            )}
          </article>
        );
      })}
    </section>
  );
}

function shown(value: string | string[] | undefined): string {
  return [value ?? ""].flat().join(" · ") || "nothing";
}
