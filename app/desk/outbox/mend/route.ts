import { z } from "zod";
import { clearMailHealth, dropUnreadBounce, resumeHost } from "@/lib/outbox/decide-message.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

const mendSchema = z.object({
  what: z.enum(["host", "official", "bounce"]),
  id: z.string().max(300),
});

const mend = { host: resumeHost, official: clearMailHealth, bounce: dropUnreadBounce };

/** Takes something out of the way that a coordinator has looked after. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/outbox/mend");
  if (!desk.ok) return desk.reply;
  const form = readForm(mendSchema, await readPost(request));
  if (!form.ok) return showProblem("not-found");
  await mend[form.data.what](form.data.id);
  return goTo("/desk/outbox");
}
