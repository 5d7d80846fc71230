import { setSending } from "@/lib/desk/set-sending.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { appOutbox } from "@/lib/request/outbox";
import { readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

/** Allows sending for an appeal, or stops it at once. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/outbox/allow");
  if (!desk.ok) return desk.reply;
  const { appealId, to } = await readPost(request);
  const { house } = await appOutbox();
  const isKnown = (to === "yes" || to === "no") && typeof appealId === "string";
  if (!isKnown || !(await setSending({ appealId, isAllowed: to === "yes", house, ...desk.writing })))
    return showProblem("not-found");
  return goTo("/desk/outbox#appeals");
}
