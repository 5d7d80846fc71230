import { addOfficial } from "@/lib/officials/save-official.db";
import { officialSchema } from "@/lib/officials/schema";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/officials/new";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/add");
  if (!desk.ok) return desk.reply;
  const form = readForm(officialSchema, await readPost(request));
  if (!form.ok) return showPage({ path: PAGE, status: 400, state: form.state });
  const id = await addOfficial({ entry: form.data, author: desk.author });
  await formIsDone(desk.coordinator, PAGE);
  return goTo(`/desk/officials/${id}?saved`);
}
