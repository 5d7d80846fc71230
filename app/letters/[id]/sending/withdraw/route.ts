import { withdrawLetter } from "@/lib/outbox/decide-request.db";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { appOutbox } from "@/lib/request/outbox";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Takes back what has not left yet. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  const { house } = await appOutbox();
  await withdrawLetter({ ledgerId: own.letter.ledgerId, house, now: new Date() });
  return goTo(`/letters/${id}/sending`);
}
