import { findNumbers } from "@/lib/sheets/fields/numbers";
import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { isPath } from "@/lib/sheets/layout/page/site-lines";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { isCountry } from "@/lib/sheets/words/countries";
import { findDates } from "@/lib/sheets/words/dates";
import { areNameWords, isNameShaped } from "@/lib/sheets/words/names";
import { regexOf } from "@/lib/sheets/words/pattern";
import { bannerLength, isBannerAlone } from "./banner";
import { concernOf } from "./concern";

const LABELLED = regexOf(words.heading.LABELLED);
const NETWORK = regexOf(words.heading.NETWORK);
const TELEPHONE = /\b(?:tel(?:efono|ephone|efon)?|fax|telefax)\b\.?:? ?[\d(+]/;
const CONTACT = regexOf(words.heading.CONTACT);
// "Noch 23 Tage Laufzeit", "12 days left": how long a page says that its action runs.
const RUNNING = regexOf(words.heading.RUNNING);
const MARK = /\(\s*[mfhw]\s*\)/i;
const AGE = regexOf(words.heading.AGE, "i");

// "Deutschland e.V.", "Case postale, 3001 Berne": the second column of a section's letterhead.
const LETTERHEAD = regexOf(words.heading.LETTERHEAD);

const FOLLOW_UP = regexOf(words.heading.FOLLOW_UP);

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

const IS_DATE_PLACE_WORDS = regexOf(words.heading.IS_DATE_PLACE_WORDS, "u");

// What is left of a line without its dates: nothing, or a weekday or town with its comma, "le", "den".
const isDatePlace = (text: string): boolean => IS_DATE_PLACE_WORDS.test(text);

const IS_DETAIL_WORDS = regexOf(words.heading.IS_DETAIL_WORDS);

/**
 * One part of a line that says when, where, under which number or by whom a sheet came out, and not what it is
 * about.
 */
function isDetail(part: string): boolean {
  const text = squeeze(part).replace(/^[-\u2013\u2014(\s]+|[-\u2013\u2014)\s]+$/g, "");
  const folded = fold(text);
  if (/^(?:[a-z]{1,2}-)?\d{4,5} [a-z]/.test(folded)) return true;
  // "Case No. 00207.21.KEN", "PHL 004 / 0319 / OBS 028": how other networks number their appeals.
  if (
    /^(?:case|ref(?:erence)?|file) n(?:o|r|umber)\b/.test(folded) ||
    /^[a-z]{3} \d{3} ?\/ ?\d{4}\b/.test(folded)
  )
    return true;
  if (IS_DETAIL_WORDS.test(folded)) return true;
  if (
    text.length < 3 ||
    FOLLOW_UP.test(folded) ||
    /^[\d\s/.:,-]+$/.test(text) ||
    LABELLED.test(folded) ||
    NETWORK.test(folded) ||
    LETTERHEAD.test(folded)
  )
    return true;
  if (CONTACT.test(folded) || RUNNING.test(folded) || isCountry(text) || isBannerAlone(text)) return true;
  if (findNumbers(text).length > 0) return concernOf(text).trim().length < 3;
  const dates = findDates(text);
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  if (/^(?:afr|amr|asa|eur|mde|act)[\s\d/s,.]*(?:of|du|de|del|vom)?[\s.]*$/.test(fold(rest))) return true;
  return dates.length > 0 && isDatePlace(rest);
}

/** A date with at most its town and article: "Berlin, den 3. Mai 2015". */
export function isDateLine(text: string): boolean {
  let rest = text.trim().slice(bannerLength(text.trim()));
  const dates = findDates(rest);
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return dates.length > 0 && isDatePlace(rest);
}

/** A line without the parts that are a date and its town. */
export const withoutDateParts = (text: string): string =>
  partsOf(text)
    .filter((part) => !isDateLine(part))
    .join("   ");

/**
 * The network's own name, a banner, a way through a site or the line of the number: what stands above a sheet or a
 * letter.
 */
export function isFrame(text: string): boolean {
  const bare = squeeze(text);
  const isNumber = findNumbers(bare).some(({ start }) => start === 0);
  return isNumber || isPath(text) || isBannerAlone(bare) || NETWORK.test(fold(bare));
}

/** "Urgent Action Network, 12 High Street, Leeds - Tel. 01 555 12 12": who sends the sheet, with a number to ring. */
export function isSender(text: string): boolean {
  const parts = partsOf(text);
  if (parts.length === 1) return NETWORK.test(fold(squeeze(text)));
  return parts.length > 2 && TELEPHONE.test(fold(text));
}

const partsOf = (text: string): string[] => text.trim().split(/\s{2,}|\s*[|\u00b7]\s*/);

/** Number, index, date, place, sender or way through a site, alone or side by side: no heading. */
export function isMetadata(text: string): boolean {
  if (isPath(text) || isSender(text)) return true;
  const parts = partsOf(text);
  if (parts.every(isDetail)) return true;
  const dashed = parts.flatMap((part) => part.split(/\s[-\u2013\u2014]\s|,\s(?=[A-Z]{3} \d)/));
  return dashed.length > 1 && dashed.every(isDetail);
}

/** "Fear of torture       7 June 1990": what a line says apart from number, index, date and place beside it. */
export function headingIn(text: string): string {
  const parts = partsOf(text);
  const own = parts.filter((part) => !isDetail(part));
  return own.length < parts.length ? own.join(" ") : text;
}

// "Elnur MAMMADZADE": only the surname in capitals.
const SURNAME_LAST = regexOf(words.heading.SURNAME_LAST, "u");

/** "Rosa Díaz (m), teacher", "JAMIL OSMAN, 27 Jahre", "Frau AYSEL KAYA": a person at risk and no headline. */
export function isNamesLine(text: string): boolean {
  if (MARK.test(text)) return true;
  const first = (text.split(/[,(]/)[0] ?? "").trim();
  if (/^(?:Herrn?|Frau|Mr|Mrs|Ms|Monsieur|Madame|Sr\.|Sra\.)\s/.test(text)) return isNameShaped(first);
  return (AGE.test(text) && areNameWords(first)) || (SURNAME_LAST.test(first) && areNameWords(first));
}
