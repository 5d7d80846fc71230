import { findMission } from "@/lib/officials/embassies/find-mission.db";
import { missionValues } from "@/lib/officials/embassies/mission-schema";
import { dropMission } from "@/lib/officials/embassies/save-mission.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { CHANGE_WAITS, directoryEditor } from "@/lib/request/desk/directory-editor";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/[id]/drop");
  if (!desk.ok) return desk.reply;
  const { id } = await params;
  const editor = await directoryEditor(desk.coordinator, (await readPost(request)).proposed);
  const outcome = await dropMission({ id, editor, author: desk.author });
  if (!outcome) return showProblem("not-found");
  const path = `/desk/embassies/${id}`;
  if (outcome === "waits") {
    const stored = await findMission(id);
    const values = stored ? missionValues(stored) : {};
    return showPage({ path, status: 409, state: { values, errors: { proposal: CHANGE_WAITS } } });
  }
  return goTo(outcome === "proposed" ? `${path}?proposed` : "/desk/embassies?done");
}
