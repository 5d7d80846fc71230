import { conflictState } from "@/components/desk/conflict/conflict-state";
import { lastAuthorOf } from "@/lib/desk/history/list-changes.db";
import { coordinatorName } from "@/lib/desk/list-coordinators.db";
import { CHANGE_WAITS } from "@/lib/history/changed-elsewhere";
import { readOpened } from "@/lib/history/merge-edits";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { saveOfficial } from "@/lib/officials/save-official.db";
import { officialSchema, officialValues } from "@/lib/officials/schema";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/save");
  if (!desk.ok) return desk.reply;
  const { id: officialId } = await params;
  const path = `/desk/officials/${officialId}`;
  const values = await readPost(request);
  const form = readForm(officialSchema, values);
  const before = await findDirectoryEntry(officialId);
  if (!before) return showProblem("not-found");
  if (!form.ok) return showPage({ path, status: 400, state: form.state });
  const opened = readOpened(values.opened);
  const saved = await saveOfficial({
    officialId,
    entry: form.data,
    opened,
    editor: await directoryEditor(desk.coordinator, values.proposed),
    author: desk.author,
  });
  if (saved.outcome === "gone") return showProblem("not-found");
  if (saved.outcome === "waits")
    return showPage({ path, status: 409, state: { values, errors: { proposal: CHANGE_WAITS } } });
  await formIsDone(desk.coordinator, path);
  if (saved.outcome !== "conflict") return goTo(`${path}?${saved.outcome}`);
  const state = conflictState({
    values: officialValues(saved.merged),
    who: await coordinatorName(await lastAuthorOf({ table: "Official", row: officialId })),
    conflicts: saved.conflicts,
    stored: (await findDirectoryEntry(officialId))?.entry ?? before.entry,
  });
  return showPage({ path, status: 409, state });
}
