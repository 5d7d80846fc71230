import { lettersToSend } from "@/lib/outbox/letters-to-send";
import { sendingSchema } from "@/lib/outbox/request-schema";
import { requestSending, type SendingAnswer } from "@/lib/outbox/request-sending.db";
import { appSettings } from "@/lib/request/app-settings";
import { now, today } from "@/lib/request/clock";
import type { FormState } from "@/lib/request/form-state";
import { onPaper } from "@/lib/request/letter/on-paper";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { pageChoice } from "@/lib/request/letter/page-choice";
import { appOutbox, hasMailServer } from "@/lib/request/outbox";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Puts the letter into the outbox and sends its writer the link that lets it go. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  const isOffered = hasMailServer() && own.appeal.allowsServerSending && !own.letter.isTrial;
  if (!isOffered) return showProblem("stopped");
  const values = await readPost(request, ["officialIds"]);
  const form = readForm(sendingSchema, values);
  if (!form.ok) return again(id, 400, form.state);
  const { officialIds, email, ...wishes } = form.data;
  const { house, limit } = await appOutbox();
  const { letter, appeal } = own;
  const set = await onPaper(async () =>
    lettersToSend({
      letter,
      issue: own.issue,
      officialIds,
      day: today(),
      pdf: own.section.attachesPdf
        ? { page: await pageChoice(letter.draft.country), createdAt: now() }
        : null,
    }),
  );
  if (set.problem) return showProblem(set.problem);
  const answer = await requestSending({
    letterId: id,
    appeal: { id: appeal.id, title: appeal.title, url: `${appSettings().publicUrl}/appeals/${appeal.slug}` },
    language: letter.language,
    letters: set.made,
    writer: { address: email, name: letter.draft.name, ...wishes },
    house,
    limit,
    now: new Date(),
    today: now(),
  });
  if (answer.type === "asked") return goTo(`/letters/${id}/sending?asked=yes`);
  if (answer.type === "letter_gone") return showProblem("not-your-letter");
  return again(id, 409, { values, errors: refusal(answer) });
}

function refusal(
  answer: Exclude<SendingAnswer, { type: "asked" } | { type: "letter_gone" }>,
): FormState["errors"] {
  switch (answer.type) {
    case "already":
      return { officialIds: "Wait for the outcome: these letters were asked for with this address before" };
    case "too_many":
      return { email: "Try again tomorrow: this address has been sent enough links for one day" };
    case "not_possible":
      return {
        officialIds: "Choose another way for these officials: email does not reach them at the moment",
      };
  }
}

function again(id: string, status: number, state: FormState): Response {
  return showPage({ path: `/letters/${id}/sending`, status, state });
}
