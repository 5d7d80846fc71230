import { DeskHead } from "@/components/desk/desk-head";
import { CellErrors } from "@/components/desk/form/cell-errors";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { ColumnWords, ListForm } from "@/components/desk/form/list-form";
import { typedIn } from "@/components/desk/form/text-field";
import { missionColumns, readMissionCsv } from "@/lib/officials/embassies/mission-csv";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";

const PAGE = "/desk/embassies/import";
const MOST_SHOWN = 20;
const columns = Object.values(missionColumns).map((headings) => ({
  heading: headings[0] ?? "",
  understood: headings,
}));

export default async function ImportEmbassiesPage() {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE });
  const csv = typedIn(state, "csv") ?? "";
  const read = csv === "" ? null : readMissionCsv(csv);
  return (
    <>
      <DeskHead title="Import embassies" kicker={<a href="/desk/embassies">Embassies</a>} state={state}>
        <p className="lead">
          Nothing is taken over until every cell is right and you have seen what would change.
        </p>
      </DeskHead>
      <KeptNote state={state} page={PAGE} />
      {read && !read.ok && <CellErrors errors={read.errors} />}
      {read?.ok && (
        <section className="stack" aria-labelledby="preview">
          <h2 id="preview">What is in it</h2>
          <p>
            {read.missions.length} missions. {read.unreachable} rows have no address, fax or email and are
            left out.
          </p>
          {read.leftOut.length > 0 && <p className="soft">Columns left out: {read.leftOut.join(", ")}</p>}
          <ul>
            {read.missions.slice(0, MOST_SHOWN).map(({ row, entry }) => (
              <li key={row}>
                Row {row}: <bdi>{entry.name}</bdi>,{" "}
                <bdi>{[...entry.addressLines, ...entry.emails].join(", ")}</bdi>
              </li>
            ))}
          </ul>
          {read.missions.length > MOST_SHOWN && <p>These are the first {MOST_SHOWN}.</p>}
          <DeskForm page={PAGE} action="/desk/embassies/import/take">
            <textarea hidden name="csv" defaultValue={csv} />
            <p>
              <button className="button" type="submit" disabled={read.missions.length === 0}>
                Take over {read.missions.length} missions
              </button>
            </p>
          </DeskForm>
        </section>
      )}
      <ListForm
        page={PAGE}
        hint="The public database of embassies as it is, or a list of your own. Up to 4 MB."
        state={read?.ok ? null : state}
      />
      <details>
        <summary>Which columns are understood</summary>
        <ColumnWords columns={columns} />
      </details>
    </>
  );
}
