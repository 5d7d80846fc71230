import { mayStartLetter } from "@/lib/appeals/issue-status";
import { saveDraft } from "@/lib/letters/mutations";
import { templateIn, withAnotherWording } from "@/lib/letters/parts/opening-draft";
import { draftLetterSchema, finishedLetterSchema } from "@/lib/letters/schema";
import { now } from "@/lib/request/clock";
import type { FormState } from "@/lib/request/form-state";
import { ownLetter } from "@/lib/request/own-letter";
import { LARGEST_FORM, readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Saves what is typed, finished or not; "check" goes on only with a complete letter. Nothing typed is ever lost. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const path = `/letters/${id}/write`;
  const wantsJson = request.headers.get("accept") === "application/json";
  const own = await ownLetter(id);
  if (!own)
    return wantsJson
      ? refuse(403, "This device does not hold the key to this letter any more.")
      : showProblem("not-your-letter");
  if (!mayStartLetter(own.issue.status))
    return wantsJson
      ? refuse(409, "This action has ended. Nothing more can be written.")
      : showProblem("stopped");

  const values = await readPost(request, ["askIds"]);
  const again = (status: number, errors: FormState["errors"]) =>
    wantsJson
      ? refuse(status, Object.values(errors)[0] ?? "", own.letter.revision)
      : showPage({ path, status, state: { values, errors } });
  const isTooLarge = Number(request.headers.get("content-length")) > LARGEST_FORM;
  const form = readForm(draftLetterSchema, values);
  if (!form.ok) return again(isTooLarge ? 413 : 400, form.state.errors);

  const revision = readRevision(values.revision);
  const [intent, part = ""] = String(values.intent ?? "").split(":");
  const blocks = templateIn(own.issue, own.letter.language)?.blocks ?? [];
  const draft = intent === "wording" ? withAnotherWording({ draft: form.data, part, blocks }) : form.data;
  const isSaved = await saveDraft({ letterId: id, code: own.code, draft, revision, now: now() });
  if (!isSaved) return again(409, { body: CHANGED_ELSEWHERE });
  if (wantsJson) return Response.json({ revision: revision + 1 });
  if (intent === "wording") return goTo(`${path}?saved=1#part-${part}`);
  if (intent !== "check") return goTo(`${path}?saved=1`);
  const complete = readForm(finishedLetterSchema, values);
  return complete.ok ? goTo(`/letters/${id}`) : again(400, complete.state.errors);
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/letters/${(await params).id}/write`);
}

const CHANGED_ELSEWHERE =
  "This letter was changed in another tab or on another device since you opened it here. Your words stand below: save again to keep these, or load the page anew to see the others";

/** What a page names that was not made here belongs to no revision: 0, which no letter has. */
function readRevision(posted: unknown): number {
  return /^\d{1,9}$/.test(String(posted)) ? Number(posted) : 0;
}

/** `revision` is the one that stands now: whoever saves once more, knowing that, replaces it. */
function refuse(status: number, message: string, revision?: number): Response {
  return Response.json({ message, revision }, { status });
}
