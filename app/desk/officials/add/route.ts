import { addOfficial } from "@/lib/officials/save-official.db";
import { officialSchema } from "@/lib/officials/schema";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/officials/new";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/add");
  if (!desk.ok) return desk.reply;
  const form = readForm(officialSchema, await readPost(request));
  if (!form.ok) return showPage({ path: PAGE, status: 400, state: form.state });
  const editor = await directoryEditor(desk.coordinator);
  const { id, outcome } = await addOfficial({ entry: form.data, editor, author: desk.author });
  await formIsDone(desk.coordinator, PAGE);
  return goTo(`/desk/officials/${id}?${outcome}`);
}
