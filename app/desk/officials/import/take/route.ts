import { planImport } from "@/lib/officials/csv/plan-import";
import { readOfficialCsv } from "@/lib/officials/csv/read-official-csv";
import { allOfficials } from "@/lib/officials/list-officials.db";
import { importOfficials } from "@/lib/officials/save-official.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/officials/import";

/** Takes over a list that was checked; it is read again, because it came back through a browser. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/import/take");
  if (!desk.ok) return desk.reply;
  const csv = String((await readPost(request)).csv ?? "");
  const again = (why = "Check the list again: the directory has changed since") => {
    const errors = { csv: why };
    return showPage({ path: PAGE, status: 409, state: { values: { csv }, errors } });
  };
  const read = readOfficialCsv(csv);
  if (!read.ok) return again();
  const planned = planImport(read.rows, await allOfficials());
  if (!planned.ok) return again();
  const { added, changed } = planned.plan;
  const rows = [...added.map(({ entry }) => ({ id: null, entry })), ...changed];
  const editor = await directoryEditor(desk.coordinator);
  const taken = await importOfficials({ rows, editor, author: desk.author });
  if (!taken) return again();
  if (taken === "waits") return again("A change to one of these waits: agree to it or decline it first");
  await formIsDone(desk.coordinator, PAGE);
  return goTo(`/desk/officials?done=${taken.proposed}`);
}
