import { conflictState } from "@/components/desk/conflict/conflict-state";
import { lastAuthorOf } from "@/lib/desk/history/list-changes.db";
import { coordinatorName } from "@/lib/desk/list-coordinators.db";
import { readOpened } from "@/lib/history/merge-edits";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";
import { findSection } from "@/lib/section/find-section.db";
import { saveSection } from "@/lib/section/save-section.db";
import { readSectionForm, sectionColumns, sectionValues } from "@/lib/section/section-form";

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
