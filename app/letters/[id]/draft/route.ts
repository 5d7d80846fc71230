import { hasEnded } from "@/lib/appeals/issue-status";
import { mayMoveLetter, moveLetter } from "@/lib/letters/move-letter";
import { templateIn, withAnotherWording } from "@/lib/letters/opening-draft";
import { completeLetterSchema, type LetterDraft } from "@/lib/letters/schema";
import { storeRedirected } from "@/lib/letters/store-redirected.db";
import { now } from "@/lib/request/clock";
import type { FormState } from "@/lib/request/form-state";
import { type OwnLetter, ownLetter } from "@/lib/request/letter/own-letter";
import { saveTyped } from "@/lib/request/letter/save-typed";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Saves what is typed, finished or not; "check" goes on only with a complete letter. Nothing typed is ever lost. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const path = `/letters/${id}/write`;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  if (hasEnded(own.issue.status)) return showProblem("stopped");

  const values = await readPost(request, ["askIds"]);
  const [intent, part = ""] = String(values.intent ?? "").split(":");
  const blocks = templateIn(own.issue, own.letter.language)?.blocks ?? [];
  const change = (draft: LetterDraft) =>
    intent === "wording" ? withAnotherWording({ draft, part, blocks }) : draft;
  const saved = await saveTyped({ letterId: id, code: own.code, values, now: now(), change });
  if (saved.kind === "problem") return showProblem(saved.problem);
  const again = (status: number, errors: FormState["errors"]) =>
    showPage({
      path,
      status,
      state: { values: { ...values, revision: String(saved.revision) }, errors },
    });
  if (saved.kind === "mistakes") return again(saved.status, saved.errors);
  if (intent === "wording") return goTo(`${path}?saved=1#part-${part}`);
  if (intent === "move") return moveOn(own, saved.draft, saved.revision);
  if (intent !== "check") return goTo(`${path}?saved=1`);
  const complete = readForm(completeLetterSchema(own.caution !== null), values);
  return complete.ok ? goTo(`/letters/${id}`) : again(400, complete.state.errors);
}

/** The letter goes on with the newer issue, as it was just saved. */
async function moveOn(own: OwnLetter, draft: LetterDraft, revision: number): Promise<Response> {
  const { letter, code, issue: from, appeal } = own;
  const path = `/letters/${letter.id}/write`;
  if (!mayMoveLetter({ from, to: appeal.issue })) return goTo(`${path}?saved=1`);
  const { language, officialIds } = letter;
  const moved = moveLetter({ draft, officialIds, language, from, to: appeal.issue });
  const isStored = await storeRedirected({
    letterId: letter.id,
    code,
    revision,
    issueId: appeal.issue.id,
    language,
    isAfterDate: false,
    now: now(),
    ...moved,
  });
  return goTo(isStored ? `${path}?moved=1` : path);
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/letters/${(await params).id}/write`);
}
