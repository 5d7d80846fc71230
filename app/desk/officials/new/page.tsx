import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { OfficialFields } from "@/components/desk/official-fields";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";

const PAGE = "/desk/officials/new";

export default async function NewOfficialPage() {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE });
  return (
    <>
      <DeskHead title="Add an official" kicker={<a href="/desk/officials">Officials</a>} state={state} />
      <KeptNote state={state} page={PAGE} />
      <DeskForm page={PAGE} action="/desk/officials/add">
        <OfficialFields state={state ?? { values: {}, errors: {} }} />
        <p>
          <button className="button" type="submit">
            Add to the directory
          </button>
        </p>
      </DeskForm>
    </>
  );
}
