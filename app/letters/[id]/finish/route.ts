import { mayStartLetter } from "@/lib/appeals/issue-status";
import { isPersonalLetter } from "@/lib/letters/opening-draft";
import { finishLetter } from "@/lib/letters/save-letter.db";
import { completeLetterSchema } from "@/lib/letters/schema";
import { now } from "@/lib/request/clock";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** The writer has checked the letter: from here it is printed, copied and sent. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  if (!mayStartLetter(own.issue.status)) return showProblem("stopped");
  const complete = completeLetterSchema(own.caution !== null).safeParse(own.letter.draft);
  if (!complete.success) return showPage({ path: `/letters/${id}`, status: 400 });
  const { revision } = own.letter;
  const isPersonal = isPersonalLetter(own);
  const isFinished = await finishLetter({ letterId: id, revision, isPersonal, now: now() });
  // Changed in another tab meanwhile: it has to be looked at once more.
  return isFinished ? goTo(`/letters/${id}/send`) : showPage({ path: `/letters/${id}`, status: 409 });
}
