import { DeskHead } from "@/components/desk/desk-head";
import { CellErrors } from "@/components/desk/form/cell-errors";
import { KeptNote } from "@/components/desk/form/kept-note";
import { ListForm } from "@/components/desk/form/list-form";
import { typedIn } from "@/components/desk/form/text-field";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import { readCellErrors } from "./cell-errors";
import { ImportPreview } from "./import-preview";
import { UnderstoodHeadings } from "./understood-headings";

const PAGE = "/desk/officials/import";

export default async function ImportOfficialsPage() {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE });
  const csv = typedIn(state, "csv") ?? "";
  const isChecked = typedIn(state, "checked") === "yes";
  return (
    <>
      <DeskHead title="Import officials" kicker={<a href="/desk/officials">Officials</a>} state={state}>
        <p className="lead">
          Nothing is imported until every cell is correct and you have seen what would change.
        </p>
      </DeskHead>
      <KeptNote state={state} page={PAGE} />
      <CellErrors errors={readCellErrors(typedIn(state, "cellErrors"))} />
      {isChecked && <ImportPreview csv={csv} />}
      <section className="stack" aria-labelledby="list">
        <h2 id="list">{isChecked || csv ? "Change the list and check it again" : "The list"}</h2>
        <ListForm page={PAGE} hint="From a spreadsheet: save it as CSV. Up to 4 MB." state={state} />
      </section>
      <UnderstoodHeadings />
    </>
  );
}
