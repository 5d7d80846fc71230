import { conflictState } from "@/components/desk/conflict/conflict-state";
import { lastAuthorOf } from "@/lib/desk/history/list-changes.db";
import { coordinatorName } from "@/lib/desk/list-coordinators.db";
import { readOpened } from "@/lib/history/merge-edits";
import { findMission } from "@/lib/officials/embassies/find-mission.db";
import { entryOf } from "@/lib/officials/embassies/mission-row";
import { missionEntry, missionSchema, missionValues } from "@/lib/officials/embassies/mission-schema";
import { saveMission } from "@/lib/officials/embassies/save-mission.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { CHANGE_WAITS, directoryEditor } from "@/lib/request/desk/directory-editor";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Saves an embassy, or keeps the change for another publisher. Nobody’s words are overwritten. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/[id]/save");
  if (!desk.ok) return desk.reply;
  const { id } = await params;
  const path = `/desk/embassies/${id}`;
  const values = await readPost(request);
  const form = readForm(missionSchema, values);
  if (!form.ok) return showPage({ path, status: 400, state: form.state });
  const saved = await saveMission({
    id,
    entry: missionEntry(form.data),
    opened: readOpened(values.opened),
    editor: await directoryEditor(desk.coordinator, values.proposed),
    author: desk.author,
  });
  if (saved.outcome === "gone") return showProblem("not-found");
  if (saved.outcome === "waits")
    return showPage({ path, status: 409, state: { values, errors: { proposal: CHANGE_WAITS } } });
  await formIsDone(desk.coordinator, path);
  if (saved.outcome !== "conflict") return goTo(`${path}?${saved.outcome}`);
  const stored = await findMission(id);
  if (!stored) return showProblem("not-found");
  const state = conflictState({
    values: missionValues(saved.merged),
    who: await coordinatorName(await lastAuthorOf({ table: "Mission", row: id })),
    conflicts: saved.conflicts,
    stored: entryOf(stored),
  });
  return showPage({ path, status: 409, state });
}
