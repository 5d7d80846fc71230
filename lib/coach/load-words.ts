import { type CoachWords, noCoachWords } from "./coach-words";

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

/** The words for a BCP 47 tag, by its language alone: "en-GB" reads the words of "en". */
export async function loadCoachWords(languageTag: string): Promise<CoachWords> {
  const language = languageTag.toLowerCase().split("-")[0] ?? languageTag;
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return load ? (await load()).default : noCoachWords(languageTag);
}
