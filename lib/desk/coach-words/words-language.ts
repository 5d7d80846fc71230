import { type CoachWords, type CoachWordsChange, mergeCoachWords } from "@/lib/coach/coach-words";
import { coachLanguages, loadCoachWords } from "@/lib/coach/load-words";
import { type WordListName, wordListNames } from "./word-lists";

/** Languages whose words can be changed: those with built-in lists, and those that the section works in. */
export function wordsLanguages(sectionLanguages: readonly string[]): string[] {
  const own = sectionLanguages.map((tag) => tag.toLowerCase().split("-")[0] ?? tag);
  return [...new Set([...coachLanguages, ...own])];
}

/**
 * The built-in words of a language, and the names of all its lists; where there are none, the topics of the English
 * ones.
 */
export async function wordsOf(
  language: string,
  change: CoachWordsChange,
): Promise<{ builtIn: CoachWords; names: WordListName[] }> {
  const [builtIn, english] = await Promise.all([loadCoachWords(language), loadCoachWords("en")]);
  const { demandTopics } = mergeCoachWords(builtIn, change);
  const topics = new Set([...Object.keys(english.demandTopics), ...Object.keys(demandTopics)]);
  return { builtIn, names: wordListNames([...topics]) };
}
