import { findNumbers } from "@/lib/sheets/fields/numbers";
import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { findLabel } from "@/lib/sheets/labels/find-label";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { countryAtStart, findCountries, isCountry } from "@/lib/sheets/words/countries";
import { regexOf } from "@/lib/sheets/words/pattern";
import { isProse } from "@/lib/sheets/words/prose";
import { bannerLength, isBannerAlone } from "./banner";
import { headingIn, isCapitals, isMetadata, isNamesLine } from "./heading";

/** "(Iran: UA 19.22)" behind the headline of American pages. */
export const withoutNumberTail = (text: string): string =>
  text.replace(/\s*\((?:[^()]*[ :])?(?:UA:? )?\d{1,3}[./]\d{2}\)\s*$/i, "");

export function trimTitle(text: string): string {
  return withoutNumberTail(squeeze(text))
    .replace(/^[\s:,;|\u2013\u2014-]+|[\s,;:|\u2013\u2014-]+$/g, "")
    .trim();
}

/** "TUNISIE. UN BLOGUEUR …": the French pages print the country before the headline. */
export function withoutCountryHead(text: string): string {
  const country = countryAtStart(text);
  const [stop = ""] = country ? (/^\s*[.]\s+(?=\p{L})/u.exec(text.slice(country.end)) ?? []) : [];
  return country && stop ? text.slice(country.end + stop.length).replace(/\.$/, "") : text;
}

const CUT_DEADLINE_WORDS = regexOf(words.headline.CUT_DEADLINE_WORDS, "s");

export const cutDeadline = (text: string): string => text.replace(CUT_DEADLINE_WORDS, "");

export function withoutCountryTail(text: string): string {
  const last = findCountries(text).at(-1);
  if (!last || !/^[\s.)]*$/.test(text.slice(last.end))) return text;
  const before = text.slice(0, last.start);
  return /[-\u2013|(]\s*$/.test(before) ? before.replace(/[-\u2013|(]\s*$/, "") : text;
}

export const isCountryStart = (text: string): boolean => {
  const country = countryAtStart(squeeze(text));
  return country !== null && isCapitals(squeeze(text).slice(0, country.end));
};

/** Following lines in capitals: a headline over one to four lines. */
export function capitalsFrom(lines: readonly Line[], start: number): Line[] {
  const headline: Line[] = [];
  for (let at = start; at < lines.length && headline.length < 4; at++) {
    const line = lines[at];
    const text = withoutNumberTail(line?.text ?? "");
    if (!line || !isCapitals(text) || findNumbers(text).length > 0) break;
    if (headline.length > 0 && (line.gap > 1 || findLabel(lines, at))) break;
    if (isBannerAlone(squeeze(line.text)) || isNamesLine(text)) break;
    if (isCountry(line.text)) {
      if (headline.length > 0) break;
      continue;
    }
    if (isMetadata(text)) break;
    headline.push(line);
  }
  return headline;
}

/** "ENTFÜHRUNG", "Todesstrafe": one long word between empty lines, or above the country or a name. */
function isLoneConcern(line: Line, next: Line | undefined): boolean {
  const text = line.text.trim().replace(/^["\u201c\u201e\u00ab] ?|["\u201d\u201c\u00bb]$/g, "");
  if (!/^\p{Lu}\p{L}{5,}$/u.test(text) || bannerLength(text) > 0) return false;
  const isSetApart = line.gap > 0 && (isCapitals(text) || next === undefined || next.gap > 0);
  return isSetApart || (next !== undefined && (isCountryStart(next.text) || isNamesLine(next.text)));
}

const isSentence = (text: string): boolean =>
  /[\p{Ll}\d]\.$/u.test(text) && (text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2;

/** Whether a line of the head may be its headline: no detail, name, label, date, country or sentence. */
export function isHeadline(line: Line, lines: readonly Line[], at: number): boolean {
  const text = withoutCountryHead(squeeze(headingIn(line.text)));
  if (
    text.length > 120 ||
    cutDeadline(text).trim() === "" ||
    isNamesLine(text) ||
    isMetadata(line.text) ||
    isCountry(text) ||
    findNumbers(text).length > 0 ||
    findLabel(lines, at)
  )
    return false;
  if (isSentence(text) || (isProse(text) && (/\.$/.test(text) || text.length > 90))) return false;
  return (
    (text.split(" ").length > 1 || isLoneConcern(line, lines[at + 1])) &&
    !/[.]\s+\p{Lu}/u.test(text) &&
    !/[\p{L}\d]:$/u.test(text)
  );
}

/**
 * How sure a headline is by its own looks: one that begins in lower case or has a date, an address or a path in it
 * is doubtful.
 */
export function sureness(title: string, whereItStood: number): number {
  const isOdd =
    /^\p{Ll}/u.test(title) || /[>|@]|https?:|\d{2}[:.]\d{2}|(?:19|20)\d\d$/.test(title) || title.length < 4;
  if (isOdd) return Math.min(whereItStood, 0.4);
  return fold(title).split(" ").length === 1 ? Math.min(whereItStood, 0.75) : whereItStood;
}
