import { z } from "zod";
import { decideMessage } from "@/lib/outbox/decide-message.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { appOutbox } from "@/lib/request/outbox";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

const decisionSchema = z.object({
  decision: z.enum(["hold", "release", "send_again", "arrived", "give_up"]),
});

/** What a coordinator decides about one message. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/outbox/[id]/decide");
  if (!desk.ok) return desk.reply;
  const form = readForm(decisionSchema, await readPost(request));
  if (!form.ok) return showProblem("not-found");
  const { id } = await params;
  const { house } = await appOutbox();
  const { decision } = form.data;
  if (await decideMessage({ id, decision, by: desk.coordinator.id, house, now: new Date() }))
    return goTo(`/desk/outbox/${id}`);
  const errors = { here: "Its status has changed since you opened this page: read it again" };
  return showPage({ path: `/desk/outbox/${id}`, status: 409, state: { values: {}, errors } });
}
