import type { CoachWordsChange } from "@/lib/coach/coach-words";
import { readWordsChange } from "@/lib/coach/words-change";
import { database } from "@/lib/ground/db";

/** What the section changes of the coach's words in a language: "en" for a letter in "en-GB" too. */
export async function findWordsChange(languageTag: string): Promise<CoachWordsChange> {
  const language = languageTag.toLowerCase().split("-")[0] ?? languageTag;
  return (await findWordsWithRevision(language)).change;
}

/** The same with the revision that an edit has to name; 0 before the first. */
export async function findWordsWithRevision(
  language: string,
): Promise<{ change: CoachWordsChange; revision: number }> {
  const db = await database();
  const row = await db.coachWords.findUnique({ where: { language } });
  return { change: readWordsChange(row?.lists) ?? {}, revision: row?.revision ?? 0 };
}

/** Every language whose words the section changed. */
export async function listWordsChanges(): Promise<{ language: string; change: CoachWordsChange }[]> {
  const db = await database();
  const rows = await db.coachWords.findMany({ where: { revision: { gt: 0 } }, orderBy: { language: "asc" } });
  return rows.map(({ language, lists }) => ({ language, change: readWordsChange(lists) ?? {} }));
}
