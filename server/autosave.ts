import { hasEnded } from "@/lib/appeals/issue-status";
import { fieldValues } from "@/lib/ground/field-values";
import { findLetterStanding } from "@/lib/letters/open-letter.db";
import { saveDraft } from "@/lib/letters/save-letter.db";
import { draftLetterSchema } from "@/lib/letters/schema";
import { codeInCookieHeader } from "@/lib/request/letter/letter-cookie";
import { readForm, readRevision } from "@/lib/request/read-form";

export type AutosaveReply = {
  status: number;
  body: { revision: number } | { message: string; revision?: number };
};

const DRAFT = /^\/letters\/([a-z]+)\/draft$/;

/** The letter that a post saves in the background; null when it is another kind of post. */
export function autosavedLetter({
  path,
  accept,
}: {
  path: string;
  accept: string | undefined;
}): string | null {
  return accept === "application/json" ? (DRAFT.exec(path)?.[1] ?? null) : null;
}

/**
 * Saves a draft while its writer types. Answered by the front itself: fifty people in a room save every few
 * seconds, and none of it needs a page. The id of a letter follows from its code, so the code alone proves whose it is.
 */
export async function autosave({
  letterId,
  cookie,
  form,
  now,
}: {
  letterId: string;
  cookie: string | undefined;
  form: string;
  now: Date;
}): Promise<AutosaveReply> {
  const code = codeInCookieHeader(cookie, letterId);
  if (!code) return refusal(404, NO_KEY);
  const values = fieldValues(new URLSearchParams(form), ["askIds"]);
  const read = readForm(draftLetterSchema, values);
  if (!read.ok) return refusal(400, Object.values(read.state.errors)[0] ?? "");
  const revision = readRevision(values.revision);
  const isSaved = await saveDraft({ letterId, code, draft: read.data, revision, now });
  if (isSaved) return { status: 200, body: { revision: revision + 1 } };
  return whyNotSaved(await findLetterStanding(letterId, now));
}

function whyNotSaved(standing: Awaited<ReturnType<typeof findLetterStanding>>): AutosaveReply {
  if (!standing) return refusal(404, NO_KEY);
  if (hasEnded(standing.status)) return refusal(409, "This action has ended. Nothing more can be written.");
  const message =
    "This letter was changed in another tab or on another device. Press “Save draft” to keep what stands here.";
  return { status: 409, body: { message, revision: standing.revision } };
}

const NO_KEY = "This device does not hold the key to this letter any more.";

function refusal(status: number, message: string): AutosaveReply {
  return { status, body: { message } };
}
