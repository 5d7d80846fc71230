import words from "@/lib/sheets/layout/words.json" with { type: "json" };
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { isCountry } from "@/lib/sheets/words/countries";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";

const SITE_WORD = regexOf(words.siteLines.SITE_WORD);
const PATH_LEAD =
  /^(?:vous etes ici|you are here|sie (?:sind|befinden sich) hier|(?:usted )?esta(?:s)?(?: usted)? (?:aqui|en))\s*:/;
const SKIP = regexOf(words.siteLines.SKIP);
// "View report in English", "Signaler une erreur": a command and what it is done to.
const LINK_VERB = patternOf(words.siteLines.LINK_VERB);
const LINK_OBJECT = patternOf(words.siteLines.LINK_OBJECT);
const LINK = new RegExp(
  `^${LINK_VERB}\\b[^.;:@\\d]{0,50}\\b${LINK_OBJECT}(?: (?:in|en|auf|als|by|par|por) \\S+)?$`,
);
const OWN_LANGUAGE = regexOf(words.siteLines.OWN_LANGUAGE, "u");

const barParts = (folded: string): string[] => folded.split(/\s*[|\u00b7]\s*/).filter(Boolean);

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** "Home > Act > Urgent Actions": the path to a page; quotation marks are no arrows. */
export function isPath(text: string): boolean {
  const folded = fold(squeeze(text));
  if (PATH_LEAD.test(folded)) return true;
  if (/[\u00ab@]/.test(text)) return false;
  // "Home / Take action / Urgent actions" has slashes for arrows, as headlines do: it is known by its first word.
  const slashed = folded.split(/\s+\/\s+/);
  if (slashed.length > 2 && /^(?:home|start|startseite|accueil|inicio)$/.test(slashed[0] ?? "")) return true;
  const parts = squeeze(text)
    .split(/\s+[>\u203a\u00bb]\s+/)
    .filter(Boolean);
  return parts.length > 1 && !/^[>\s]/.test(text) && parts.every((part) => wordsIn(part) <= 7);
}

/** "Print | Share | Contact", or, above the sheet, any three short words set apart. */
function isMenu(text: string, isAboveSheet: boolean): boolean {
  if (/[\d:@()]/.test(text)) return false;
  const parts = barParts(fold(squeeze(text)));
  if (parts.length > 1 && parts.every((part) => LINK.test(part) || SITE_WORD.test(part))) return true;
  if (
    parts.length > 1 &&
    parts.some((part) => SITE_WORD.test(part)) &&
    parts.every((part) => wordsIn(part) <= 4)
  )
    return true;
  if (!isAboveSheet) return false;
  const apart = fold(text)
    .trim()
    .split(/\s{2,}|\s*[|\u00b7]\s*/)
    .filter(Boolean);
  const areShort = apart.every((part) => wordsIn(part) <= 3 && !isCountry(part));
  const isSpaced = apart.every((part) => /^(?:\p{L} )*\p{L}$/u.test(part));
  return apart.length > 2 && areShort && !isSpaced && apart.filter((part) => wordsIn(part) === 1).length > 1;
}

/** "English  Français  Español": every word the name of a language in that language. */
function isLanguageMenu(folded: string): boolean {
  const words = folded.split(/[\s|/\u00b7]+/).filter(Boolean);
  return words.length > 1 && words.every((word) => OWN_LANGUAGE.test(word)) && !/[,;]/.test(folded);
}

/** A line of the web page around a sheet: its path, menu, language switch or links. */
export function isSiteLine(text: string, isAboveSheet: boolean): boolean {
  const folded = fold(squeeze(text));
  if (SKIP.test(folded) || (LINK.test(folded) && wordsIn(folded) <= 7 && /^\p{Lu}/u.test(text.trim())))
    return true;
  return (isPath(text) && !/\d/.test(text)) || isMenu(text, isAboveSheet) || isLanguageMenu(folded);
}
