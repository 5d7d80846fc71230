import { ConflictNote } from "@/components/desk/conflict/conflict-note";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { mayVisit } from "@/lib/desk/access";
import { told } from "@/lib/history/field-changes";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import { findSection } from "@/lib/section/find-section.db";
import { sectionColumns, sectionValues } from "@/lib/section/section-form";
import { SectionFields } from "./section-fields";
import { SectionTables } from "./section-tables";

const PAGE = "/desk/section";

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function SectionPage({ searchParams }: Props) {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE, many: sectionColumns });
  const section = await findSection();
  const isSaved = !state && (await searchParams).saved !== undefined;
  const shown = { values: state?.values ?? sectionValues(section), errors: state?.errors ?? {} };
  const maySave = mayVisit({ address: "/desk/section/save", method: "POST", role: coordinator.role });
  return (
    <>
      <DeskHead title="Section" state={state}>
        <p className="lead">How your section works, once for all appeals.</p>
        {isSaved && <p className="note good">Saved. The pages for writers show it within two seconds.</p>}
        {!maySave && <p className="note">You can read this. A publisher can change it.</p>}
      </DeskHead>
      <KeptNote state={state} page={PAGE} />
      <ConflictNote state={state} />
      <DeskForm page={PAGE} action="/desk/section/save" className="stack loose">
        <input type="hidden" name="opened" value={String(shown.values.opened ?? told(section))} />
        <SectionFields state={shown} />
        <SectionTables state={shown} />
        {maySave && (
          <p>
            <button className="button" type="submit">
              Save
            </button>
          </p>
        )}
      </DeskForm>
    </>
  );
}
