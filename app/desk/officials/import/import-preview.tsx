import { fieldWords } from "@/lib/desk/history/field-words";
import { planImport } from "@/lib/officials/csv/plan-import";
import { readOfficialCsv } from "@/lib/officials/csv/read-official-csv";
import { officialTitle } from "@/lib/officials/directory-entry";
import { listAddressedLive } from "@/lib/officials/find-official-proposals.db";
import { allOfficials } from "@/lib/officials/list-officials.db";

/** What the list would do, and the button that does it. */
export async function ImportPreview({ csv }: { csv: string }) {
  const read = readOfficialCsv(csv);
  const planned = read.ok ? planImport(read.rows, await allOfficials()) : null;
  if (!read.ok || !planned?.ok) return null;
  const { added, changed, same } = planned.plan;
  const live = await listAddressedLive();
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">What would change</h2>
      {read.leftOut.length > 0 && (
        <p className="note">
          Columns that are left out, because nothing here holds them: {read.leftOut.join(", ")}
        </p>
      )}
      <p>
        {added.length} new, {changed.length} changed, {same} as they are.
      </p>
      {added.length > 0 && <h3>New</h3>}
      <ul>
        {added.map(({ row, entry, looksLike }) => (
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
        {changed.map(({ row, id, entry, fields }) => (
          <li key={row}>
            Row {row}:{" "}
            <a href={`/desk/officials/${id}`}>
              <bdi>{officialTitle(entry)}</bdi>
            </a>
            : {fields.map((field) => fieldWords(field).toLowerCase()).join(", ")}
            {live.has(id) && " – a live appeal writes to this office: another publisher may have to agree"}
          </li>
        ))}
      </ul>
      <form method="post" action="/desk/officials/import/take">
        <input type="hidden" name="page" value="/desk/officials/import" />
        <input type="hidden" name="csv" value={csv} />
        <button className="button" type="submit" disabled={added.length + changed.length === 0}>
          Take over {added.length + changed.length} officials
        </button>
      </form>
    </section>
  );
}
