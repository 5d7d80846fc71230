import { createHash } from "node:crypto";
import type { MessageTexts } from "./catalogue";

/** From which English each translation was made: "fr/site_title" leads to the mark of the English text. */
export type TranslatedFrom = Readonly<Record<string, string>>;

export type TranslationState = {
  /** How many of the English messages the language says. */
  said: number;
  /** Read in English, because the language lacks them. */
  missing: string[];
  /** Translated, but nobody has said that the translation was checked. */
  unchecked: string[];
  /** The English has changed since. */
  stale: string[];
};

type Translation = { language: string; english: MessageTexts; texts: MessageTexts };

/** How the translations of a language compare with the English of today. */
export function translationState({
  language,
  english,
  texts,
  from,
}: Translation & { from: TranslatedFrom }): TranslationState {
  const said = Object.keys(english).filter((key) => key in texts);
  const madeFrom = (key: string) => from[`${language}/${key}`];
  return {
    said: said.length,
    missing: Object.keys(english).filter((key) => !(key in texts)),
    unchecked: said.filter((key) => madeFrom(key) === undefined),
    stale: said.filter((key) => madeFrom(key) !== undefined && madeFrom(key) !== markOf(english[key])),
  };
}

/** The record once every translation of a language has been checked against the English of today. */
export function markChecked(
  { language, english, texts }: Translation,
  from: TranslatedFrom,
): Record<string, string> {
  const others = Object.entries(from).filter(([name]) => !name.startsWith(`${language}/`));
  const own = Object.keys(english)
    .filter((key) => key in texts)
    .map((key) => [`${language}/${key}`, markOf(english[key])] as const);
  return Object.fromEntries([...others, ...own].sort(([one], [other]) => (one < other ? -1 : 1)));
}

// Eight digits: enough to notice a change, short enough to read in a diff.
function markOf(text = ""): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
