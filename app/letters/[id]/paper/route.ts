import { ownLetter } from "@/lib/request/letter/own-letter";
import { rememberPageChoice } from "@/lib/request/letter/page-choice";
import { readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Remembers paper and window on this device. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  if (!(await ownLetter(id))) return showProblem("not-your-letter");
  return goTo(`/letters/${id}/send`, rememberPageChoice(await readPost(request)));
}
