import { fieldWords } from "@/lib/desk/history/field-words";
import { planImport } from "@/lib/officials/csv/plan-import";
import { readOfficialCsv } from "@/lib/officials/csv/read-official-csv";
import { officialTitle } from "@/lib/officials/directory-entry";
import { listLive } from "@/lib/officials/find-live-officials.db";
import { allOfficials } from "@/lib/officials/list-officials.db";

function officialsWords(count: number): string {
  return count === 1 ? "1 official" : `${count} officials`;
}

// A list of thousands would be a page that no browser shows.
const MOST_SHOWN = 200;

/** What the list would do, and the button that does it. */
export async function ImportPreview({ csv }: { csv: string }) {
  const read = readOfficialCsv(csv);
  const planned = read.ok ? planImport(read.rows, await allOfficials()) : null;
  if (!read.ok || !planned?.ok) return null;
  const { added, changed, same } = planned.plan;
  const live = await listLive();
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">What would change</h2>
      {read.leftOut.length > 0 && (
        <p className="note">
          Columns that are left out, because nothing here holds them: {read.leftOut.join(", ")}
        </p>
      )}
      <p>
        {added.length} new, {changed.length} changed, {same} unchanged.
        {read.unreachable > 0 &&
          ` ${read.unreachable} embassies without an address, fax or email are left out.`}
      </p>
      {added.length > 0 && <h3>New</h3>}
      <ul>
        {added.slice(0, MOST_SHOWN).map(({ row, entry, looksLike }) => (
          <li key={row}>
            Row {row}: <bdi>{officialTitle(entry)}</bdi>
            {looksLike && (
              <>
                {" "}
                – shares an email address or a fax with{" "}
                <a href={`/desk/officials/${looksLike}`}>an official who is there already</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {changed.length > 0 && <h3>Changed</h3>}
      <ul>
        {changed.slice(0, MOST_SHOWN).map(({ row, id, entry, fields }) => (
          <li key={row}>
            Row {row}:{" "}
            <a href={`/desk/officials/${id}`}>
              <bdi>{officialTitle(entry)}</bdi>
            </a>
            : {fields.map((field) => fieldWords(field).toLowerCase()).join(", ")}
            {(live.officials.has(id) || live.states.has(entry.represents ?? "")) &&
              " – a live appeal writes to this office: another publisher may have to agree"}
          </li>
        ))}
      </ul>
      {Math.max(added.length, changed.length) > MOST_SHOWN && <p>Each list shows the first {MOST_SHOWN}.</p>}
      <form method="post" action="/desk/officials/import/take">
        <input type="hidden" name="page" value="/desk/officials/import" />
        <input type="hidden" name="csv" value={csv} />
        <button className="button" type="submit" disabled={added.length + changed.length === 0}>
          Import {officialsWords(added.length + changed.length)}
        </button>
      </form>
    </section>
  );
}
