import { type CoachWords, type CoachWordsChange, mergeCoachWords, noCoachWords } from "./coach-words";

// One chunk per language, fetched when a letter in that language is opened.
const loaders: Record<string, () => Promise<{ default: CoachWords }>> = {
  en: () => import("./words/en.json"),
  fr: () => import("./words/fr.json"),
  es: () => import("./words/es.json"),
  de: () => import("./words/de.json"),
  ru: () => import("./words/ru.json"),
  az: () => import("./words/az.json"),
  ar: () => import("./words/ar.json"),
};

/** Languages with word lists; in others the checks that need none still run. */
export const coachLanguages: readonly string[] = Object.keys(loaders);

/** The built-in words for a BCP 47 tag, by its language alone: "en-GB" reads the words of "en". */
export async function loadCoachWords(languageTag: string): Promise<CoachWords> {
  const language = languageTag.toLowerCase().split("-")[0] ?? languageTag;
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return load ? (await load()).default : noCoachWords(languageTag);
}

// The last merge of each language: lists are compiled once per object, so the same change has to give the same one.
const merged = new Map<string, { told: string; words: CoachWords }>();

/** The words that a letter is read with: the built-in ones with what the section changed. */
export async function loadSectionWords(languageTag: string, change: CoachWordsChange): Promise<CoachWords> {
  const base = await loadCoachWords(languageTag);
  const told = JSON.stringify(change);
  if (told === "{}") return base;
  const known = merged.get(base.language);
  if (known?.told === told) return known.words;
  const words = mergeCoachWords(base, change);
  merged.set(base.language, { told, words });
  return words;
}
