import { z } from "zod";
import { decideRequest } from "@/lib/outbox/decide-request.db";
import { appOutbox, requestIn } from "@/lib/request/outbox";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ token: string }> };

const decisionSchema = z.object({ decision: z.enum(["send_again", "arrived", "withdraw"]) });

/** What the writer decides about letters that nobody knows of, or that have not gone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const requestId = await requestIn(token);
  const form = readForm(decisionSchema, await readPost(request));
  if (!requestId || !form.ok) return showProblem("not-found");
  const { house } = await appOutbox();
  await decideRequest({ requestId, decision: form.data.decision, house, now: new Date() });
  return goTo(`/sending/${token}`);
}
