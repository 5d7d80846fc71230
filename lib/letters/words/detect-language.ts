import { franc } from "franc";

// What a letter may be in, as ISO 639-3 and as the tag we use: the fewer there are to choose from, the fewer mistakes.
const tags: Readonly<Record<string, string>> = {
  eng: "en",
  fra: "fr",
  spa: "es",
  deu: "de",
  rus: "ru",
  azj: "az",
  arb: "ar",
  pes: "fa",
  heb: "he",
  kat: "ka",
  hye: "hy",
  tur: "tr",
  ukr: "uk",
  pol: "pl",
  por: "pt",
  ita: "it",
  nld: "nl",
  vie: "vi",
  cmn: "zh",
  hin: "hi",
  tha: "th",
  ell: "el",
  kor: "ko",
  jpn: "ja",
  ron: "ro",
};
// Under five words or so every guess is a coin tossed.
const SHORTEST = 40;

/**
 * The language a text is most likely in, among those that letters are written in; null for a text too short to tell.
 */
export function detectLanguage(text: string): string | null {
  return tags[franc(text, { minLength: SHORTEST, only: Object.keys(tags) })] ?? null;
}
