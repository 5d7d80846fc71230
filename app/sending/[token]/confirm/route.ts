import { confirmRequest } from "@/lib/outbox/decide-request.db";
import { now } from "@/lib/request/clock";
import { appOutbox, requestIn } from "@/lib/request/outbox";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ token: string }> };

/** The writer pressed the button: the letters go into the queue. The page then says where they are. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const requestId = await requestIn(token);
  if (!requestId) return showProblem("not-found");
  const { house } = await appOutbox();
  await confirmRequest({ requestId, house, now: new Date(), today: now() });
  return goTo(`/sending/${token}`);
}
