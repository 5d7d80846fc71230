import { fold } from "@/lib/sheets/text/fold";
import { countryAtStart, isCountry } from "@/lib/sheets/words/countries";
import { hasHonorific, isNameShaped } from "@/lib/sheets/words/names";
import { isOffice, isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { regexOf } from "@/lib/sheets/words/pattern";
import words from "./words.json" with { type: "json" };

// Words that go on with an office: "Minister of *Foreign Affairs*", "Head of *the Judiciary*".
const OBJECT = regexOf(words.officeAndName.OBJECT);

// Offices that are written before a name as a title; alone or before "of" they are offices.
const TITLE = regexOf(words.officeAndName.TITLE);

// Ranks that are offices too when no name follows: "Air Chief Marshal", "Deputy Superintendent".
const RANK = regexOf(words.officeAndName.RANK);

// "Attorney General", "Fiscal General": here the word is no rank.
const GENERAL_GOES_WITH = regexOf(words.officeAndName.GENERAL_GOES_WITH);

const FORM_OF_ADDRESS =
  /^(?:mr|mrs|ms|sr|sra|senor|senora|herrn?|frau|monsieur|madame|mme|excmo|excma|h\.?e|his|her|su|son|don|dona)\b\.?/;

const bareWord = (word: string): string => fold(word).replace(/^[("]+|[.,;:)"]+$/g, "");

const isCapital = (word: string): boolean => /^["\u201c'(]?\p{Lu}/u.test(word);

const isPerson = (text: string): boolean =>
  isNameShaped(text) && !isOrganisation(text) && !isStreet(text) && !isCountry(text);

type OfficeAndName = { role: string; name: string };

/** How many words belong to the office; what comes then may be a name. */
function officeEnd(words: readonly string[]): number {
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (end === 0) {
      if (isOffice(words.slice(0, at + 1).join(" "))) end = at + 1;
      continue;
    }
    const ahead = words.slice(at).join(" ");
    const country = countryAtStart(ahead);
    if (country) at += ahead.slice(0, country.end).split(" ").length - 1;
    const isPlace = /^(?:of|de|du|des|del|for|in|der|von|da|do|dos|das|di)$/.test(fold(words[at - 1] ?? ""));
    if (!country && isCapital(word) && !OBJECT.test(bareWord(word)) && !isPlace) break;
    end = at + 1;
  }
  return end;
}

/** "Judge Ana Ruiz": a title and a name, not an office. */
function isTitledPerson(text: string): boolean {
  const rank = RANK.exec(fold(text.trim()))?.[0];
  const ranked = rank ? text.trim().slice(rank.length).trim() : "";
  if (ranked && !OBJECT.test(bareWord(ranked.split(/\s+/)[0] ?? "")) && isPerson(ranked) && !isOffice(ranked))
    return true;
  const [first = "", second = "", ...rest] = text.trim().split(/\s+/);
  if (!TITLE.test(bareWord(first)) || !isCapital(second) || OBJECT.test(bareWord(second))) return false;
  return !isOffice([second, ...rest].join(" ")) && isPerson([second, ...rest].join(" "));
}

/** "Divisional Commander", "Acting Camp Commandant": a few words of which the last is an office. */
export function endsInOffice(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const areWords = words.every((word) => /^\p{L}[\p{L}'\u2019-]*$/u.test(word));
  return areWords && words.length > 1 && words.length <= 5 && isOffice(words.at(-1) ?? "");
}

/** One to three words that can only go on with an office: "General", "and Security". */
export function isOfficeRest(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => OBJECT.test(bareWord(word)));
}

/** A line that names an office, perhaps with its holder. */
export function isOfficeLine(text: string): boolean {
  return isOffice(text) && !isTitledPerson(text);
}

const OPEN_ROLE = regexOf(words.officeAndName.OPEN_ROLE);

/** "Attorney General of Mexico Anselmo Barrera" into its office and its name; null where it is not both. */
export function splitOfficeAndName(text: string): OfficeAndName | null {
  const line = text.trim().replace(/[:,]+$/, "");
  if (!isOfficeLine(line)) return null;
  const words = line.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const name = words.slice(at).join(" ");
    const role = words
      .slice(0, at)
      .join(" ")
      .replace(/[\s,:\u2013-]+$/, "");
    if (!hasHonorific(name) || !isOffice(role) || FORM_OF_ADDRESS.test(fold(role))) continue;
    // "Minister of Justice Abdullah Karimi": no title, but what the office is for.
    if (OPEN_ROLE.test(fold(role))) continue;
    if (
      OBJECT.test(bareWord(words[at] ?? "")) &&
      (words.length - at < 3 || OBJECT.test(bareWord(words[at + 1] ?? "")))
    )
      continue;
    if (/^general$/.test(fold(words[at] ?? "")) && GENERAL_GOES_WITH.test(fold(role))) continue;
    if (isPerson(name) && !isOffice(name)) return { role, name };
  }
  const end = officeEnd(words);
  const role = words
    .slice(0, end)
    .join(" ")
    .replace(/[\s,:\u2013-]+$/, "");
  const name = words.slice(end).join(" ");
  // "Commander of the" is no office, nor "Secretario General" a name.
  if (OPEN_ROLE.test(fold(role)) || isOffice(name)) return null;
  if (words.length - end < 2 || FORM_OF_ADDRESS.test(fold(words[0] ?? "")) || !isPerson(name)) return null;
  return { role, name };
}

const SHORT_AFTER_NAME =
  /^(?:m\.?p\.?|s\.?c\.?|q\.?c\.?|esq\.?|ph\.?d\.?|jr\.?|sr\.?|k\.?c\.?|mp)(?:,? [a-z.]{2,5})?$/;

const EDITOR = regexOf(words.officeAndName.EDITOR);
const HEAD_OF_PAPER = regexOf(words.officeAndName.HEAD_OF_PAPER);
const PAPER = regexOf(words.officeAndName.PAPER);

/** "The Editor", "M. le Rédacteur en chef", "Sr. Director" of a paper that stands behind the comma. */
const isEditorOf = (office: string, paper: string): boolean =>
  paper !== "" &&
  /^\p{L}/u.test(paper) &&
  (EDITOR.test(office) || (HEAD_OF_PAPER.test(office) && PAPER.test(fold(paper))));

/** "Mr Ali Rahman, Minister of Justice" or "Minister of Justice, Mr Ali Rahman". */
export function splitAtComma(
  text: string,
): { role: string; name: string } | { role: string; organisation: string } | null {
  const at = text.search(/,|\s[\u2013-]\s/);
  if (at < 0) return null;
  const left = text.slice(0, at).trim();
  const right = text
    .slice(at)
    .replace(/^(?:,|\s[\u2013-]\s)\s*/, "")
    .replace(/[,:]+$/, "")
    .trim();
  if (SHORT_AFTER_NAME.test(fold(right))) return null;
  const isHeldHere = isOffice(right) || (hasHonorific(left) && endsInOffice(right));
  if (isPerson(left) && !isOffice(left) && isHeldHere) return { role: right, name: left };
  if (isOffice(left) && hasHonorific(right) && isPerson(right) && !isOffice(right))
    return { role: left, name: right };
  if (isEditorOf(fold(left), right)) return { role: left, organisation: right };
  return null;
}

/**
 * A line with a person's name and no office of its own, or an office used as a title: "Senor Presidente Gabriel
 * Noriega".
 */
export function isPersonLine(text: string): boolean {
  const comma = text.indexOf(",");
  if (comma > 0 && SHORT_AFTER_NAME.test(fold(text.slice(comma + 1).trim())))
    return isPersonLine(text.slice(0, comma));
  const bare = text.replace(/[,:;]+$/, "").trim();
  if (!isPerson(bare)) return false;
  if (!isOfficeLine(bare) || splitOfficeAndName(bare)) return true;
  const words = bare.split(/\s+/);
  return FORM_OF_ADDRESS.test(fold(bare)) && words.length - officeEnd(words) >= 2;
}

/** "(S. E. Herr Cem Aslan)": a holder in brackets of his own. */
export function withoutBrackets(line: string): string {
  const [, inside = ""] = /^\(([^()]+)\)$/.exec(line) ?? [];
  return hasHonorific(inside) && isPersonLine(inside) ? inside : line;
}
