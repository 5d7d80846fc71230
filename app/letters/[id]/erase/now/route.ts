import { eraseLetter } from "@/lib/letters/save-letter.db";
import { withdrawLetter } from "@/lib/outbox/decide-request.db";
import { forgetLetter } from "@/lib/request/letter/letter-cookie";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { appOutbox } from "@/lib/request/outbox";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Erases a letter at once, and takes back what of it waits to be sent; only who holds its code can. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  const { house } = await appOutbox();
  await withdrawLetter({ ledgerId: own.letter.ledgerId, house, now: new Date() });
  await eraseLetter(id);
  return goTo("/letters?erased=1", [forgetLetter(id)]);
}
