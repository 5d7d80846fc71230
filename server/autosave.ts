import { fieldValues } from "@/lib/ground/field-values";
import { readerOf } from "@/lib/interface/reader";
import { codeInCookieHeader } from "@/lib/request/letter/letter-cookie";
import { saveTyped } from "@/lib/request/letter/save-typed";
import { type Problem, problems, problemWords } from "@/lib/request/problems";

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
 * Carries a draft that saves itself while its writer types. Answered by the front itself: fifty people in a room save
 * every few seconds, and none of it needs a page. The id of a letter follows from its code, so the code alone proves
 * whose it is.
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
  if (!code) return saying("not-your-letter");
  const values = fieldValues(new URLSearchParams(form), ["askIds"]);
  const saved = await saveTyped({ letterId, code, values, now });
  if (saved.kind === "problem") return saying(saved.problem);
  const { revision } = saved;
  if (saved.kind === "saved") return { status: 200, body: { revision } };
  return { status: saved.status, body: { message: Object.values(saved.errors)[0] ?? "", revision } };
}

function saying(problem: Problem): AutosaveReply {
  const { status } = problems[problem];
  // The letter's pages are said in English so far.
  const { title, text } = problemWords(problem, readerOf("en").say);
  return { status, body: { message: `${title}. ${text}` } };
}
