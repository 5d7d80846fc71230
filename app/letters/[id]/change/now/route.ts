import { changeLanguage } from "@/lib/letters/change-language";
import { startRefusal } from "@/lib/letters/may-start";
import { changeLetterSchema, withLanguage } from "@/lib/letters/start-schema";
import { storeRedirected } from "@/lib/letters/store-redirected.db";
import { now } from "@/lib/request/clock";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { CHANGED_ELSEWHERE } from "@/lib/request/letter/save-typed";
import { readForm, readPost, readRevision } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Gives a letter other officials or another language. Every word of the writer's stays. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const path = `/letters/${id}/change`;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  const { letter, issue, code } = own;
  const values = await readPost(request, ["officialIds"]);
  const form = readForm(changeLetterSchema, withLanguage(values));
  if (!form.ok) return showPage({ path, status: 400, state: { ...form.state, values } });
  const { officialIds, language } = form.data;
  // Whether a letter may be written after the date was asked when this one began.
  const refusal = startRefusal(issue, { officialIds, sectionAskedForIt: letter.isAfterDate });
  if (refusal?.reason === "closed") return showProblem("stopped");
  if (refusal?.field === "officialIds")
    return showPage({ path, status: 400, state: { values, errors: { officialIds: refusal.message } } });
  const isStored = await storeRedirected({
    letterId: id,
    code,
    revision: readRevision(values.revision),
    issueId: letter.issueId,
    language,
    officialIds,
    draft: changeLanguage({ draft: letter.draft, issue, from: letter.language, to: language, seed: code }),
    isAfterDate: letter.isAfterDate,
    now: now(),
  });
  if (!isStored)
    return showPage({ path, status: 409, state: { values, errors: { language: CHANGED_ELSEWHERE } } });
  return goTo(`/letters/${id}/write?changed=1`);
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/letters/${(await params).id}/change`);
}
