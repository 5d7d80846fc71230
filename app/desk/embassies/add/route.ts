import { randomUUID } from "node:crypto";
import { missionEntry, missionSchema } from "@/lib/officials/embassies/mission-schema";
import { addMission } from "@/lib/officials/embassies/save-mission.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/embassies/new";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/add");
  if (!desk.ok) return desk.reply;
  const form = readForm(missionSchema, await readPost(request));
  if (!form.ok) return showPage({ path: PAGE, status: 400, state: form.state });
  const id = randomUUID();
  const editor = await directoryEditor(desk.coordinator);
  const outcome = await addMission({ id, entry: missionEntry(form.data), editor, author: desk.author });
  await formIsDone(desk.coordinator, PAGE);
  return goTo(`/desk/embassies/${id}?${outcome}`);
}
