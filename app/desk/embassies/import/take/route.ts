import { randomUUID } from "node:crypto";
import { readMissionCsv } from "@/lib/officials/embassies/mission-csv";
import { importMissions } from "@/lib/officials/embassies/save-mission.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/embassies/import";

/** Takes over a list that was checked; it is read again, because it came back through a browser. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/import/take");
  if (!desk.ok) return desk.reply;
  const csv = String((await readPost(request)).csv ?? "");
  const read = readMissionCsv(csv);
  if (!read.ok)
    return showPage({
      path: PAGE,
      status: 400,
      state: { values: { csv }, errors: { csv: "Check the list again" } },
    });
  const entries = read.missions.map(({ entry }) => entry);
  const editor = await directoryEditor(desk.coordinator);
  const taken = await importMissions({ entries, editor, author: desk.author, newId: randomUUID });
  if (taken === "waits") {
    const errors = { csv: "A change to one of these waits: agree to it or decline it first" };
    return showPage({ path: PAGE, status: 409, state: { values: { csv }, errors } });
  }
  await formIsDone(desk.coordinator, PAGE);
  return goTo(`/desk/embassies?done=${taken.proposed}`);
}
