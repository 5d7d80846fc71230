import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { MissionFields } from "@/components/desk/mission-fields";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";

const PAGE = "/desk/embassies/new";

export default async function NewEmbassyPage() {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE });
  return (
    <>
      <DeskHead title="Enter an embassy" kicker={<a href="/desk/embassies">Embassies</a>} state={state} />
      <KeptNote state={state} page={PAGE} />
      <DeskForm page={PAGE} action="/desk/embassies/add">
        <MissionFields state={state ?? { values: {}, errors: {} }} />
        <p>
          <button className="button" type="submit">
            Enter it
          </button>
        </p>
      </DeskForm>
    </>
  );
}
