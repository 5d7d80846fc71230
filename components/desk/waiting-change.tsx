import { FieldError } from "@/components/form/field";
import type { Coordinator } from "@/lib/desk/coordinator";
import { fieldWords } from "@/lib/desk/history/field-words";
import { readableJson } from "@/lib/desk/history/readable-json";
import { fieldChanges } from "@/lib/history/field-changes";
import { type DirectoryEntry, officialTitle } from "@/lib/officials/directory-entry";
import type { OfficialProposal } from "@/lib/officials/find-official-proposals.db";
import { DecideChange } from "./decide-change";

/** A change to whom a live appeal writes that waits, field by field, and the buttons of those who may decide. */
export function WaitingChange({
  proposal,
  into,
  proposedBy,
  coordinator,
  problem,
}: {
  proposal: OfficialProposal;
  /** The entry that stays, for a merger. */
  into: DirectoryEntry | null;
  proposedBy: string;
  coordinator: Coordinator;
  problem: string | undefined;
}) {
  const { officialId, seen, entry, mergeInto, wholeEntry } = proposal;
  const isLedTo = seen.represents !== null;
  const shown = (json: string | null) => (json === null ? "nothing" : readableJson(json));
  return (
    <section className="note" id="proposal" aria-labelledby="waits">
      <h2 id="waits">A change that waits for a publisher</h2>
      {problem && <FieldError id="proposal" message={problem} />}
      <p className="soft">
        Proposed by <bdi>{proposedBy}</bdi>.{" "}
        {isLedTo
          ? "A live appeal asks for copies to the embassies of this state. "
          : "A live appeal writes to this office. "}
        {wholeEntry === "enters"
          ? "Until another publisher agrees, no letter goes here."
          : "Until another publisher agrees, letters use the entry as it is below."}
      </p>
      {wholeEntry && (
        <p>
          {wholeEntry === "enters"
            ? "New entry: letters may go here instead of to the embassy they go to now."
            : "To be removed from the directory."}
        </p>
      )}
      {mergeInto !== null && (
        <p>
          To be retired, as a duplicate of{" "}
          <a href={`/desk/officials/${mergeInto}`}>{into ? officialTitle(into) : "an entry that is gone"}</a>
        </p>
      )}
      <dl>
        {fieldChanges(seen, entry).map(({ field, before, after }) => (
          <div key={field}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              <del>{shown(before)}</del> <ins>{shown(after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <DecideChange page={`/desk/officials/${officialId}`} proposal={proposal} coordinator={coordinator} />
    </section>
  );
}
