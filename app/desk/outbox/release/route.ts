import { releaseSending } from "@/lib/ground/instance.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { goTo } from "@/lib/request/replies";

/** Lets the outbox send again after a restore. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/outbox/release");
  if (!desk.ok) return desk.reply;
  await releaseSending();
  return goTo("/desk/outbox");
}
