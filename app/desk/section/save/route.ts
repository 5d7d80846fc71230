import { conflictState } from "@/components/desk/conflict/conflict-state";
import { coordinatorName } from "@/lib/desk/coordinators/queries";
import { readOpened } from "@/lib/desk/editing/merge-edits";
import { lastAuthorOf } from "@/lib/desk/history/queries";
import { saveSection } from "@/lib/desk/section/mutations";
import { findSection } from "@/lib/desk/section/queries";
import { readSectionForm, sectionColumns, sectionValues } from "@/lib/desk/section/section-form";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/section";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/section/save");
  if (!desk.ok) return desk.reply;
  const values = await readPost(request, sectionColumns);
  const form = readSectionForm(values);
  if (!form.ok) return showPage({ path: PAGE, status: 400, state: { values, errors: form.errors } });
  const { section } = form;
  const saved = await saveSection({ section, opened: readOpened(values.opened), author: desk.author });
  await formIsDone(desk.coordinator, PAGE);
  if (saved.isSaved) return goTo(`${PAGE}?saved`);
  const state = conflictState({
    values: sectionValues(saved.merged),
    who: await coordinatorName(await lastAuthorOf({ table: "Section", row: "1" })),
    conflicts: saved.conflicts,
    stored: await findSection(),
  });
  return showPage({ path: PAGE, status: 409, state });
}
