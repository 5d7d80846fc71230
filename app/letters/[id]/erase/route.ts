import { eraseLetter } from "@/lib/letters/mutations";
import { forgetLetter } from "@/lib/request/letter/letter-cookie";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Erases a letter at once; only who holds its code can. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  if (!(await ownLetter(id))) return showProblem("not-your-letter");
  await eraseLetter(id);
  return goTo("/letters", [forgetLetter(id)]);
}
