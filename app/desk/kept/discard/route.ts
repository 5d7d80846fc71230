import { deskPage } from "@/lib/desk/kept-form";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo } from "@/lib/request/replies";

/** Throws away what was typed before a session ended; the page shows what is stored. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/kept/discard");
  if (!desk.ok) return desk.reply;
  const page = String((await readPost(request)).page ?? "");
  await formIsDone(desk.coordinator, page);
  return goTo(deskPage(page));
}
