import { fold } from "@/lib/sheets/text/fold";
import { patternOf } from "./pattern";
import words from "./words.json" with { type: "json" };

const MONTHS: readonly (readonly string[])[] = [
  ["january", "enero", "janvier", "januar", "janner", "jan", "ene", "janv"],
  ["february", "febrero", "fevrier", "februar", "feber", "feb", "fev", "fevr"],
  ["march", "marzo", "mars", "marz", "maerz", "mar", "mrz"],
  ["april", "abril", "avril", "apr", "abr", "avr"],
  ["may", "mayo", "mai"],
  ["june", "junio", "juin", "juni", "jun"],
  ["july", "julio", "juillet", "juli", "jul", "juil"],
  ["august", "agosto", "aout", "aug", "ago"],
  ["september", "septiembre", "setiembre", "septembre", "sept", "sep", "set"],
  ["october", "octubre", "octobre", "oktober", "oct", "okt"],
  ["november", "noviembre", "novembre", "nov"],
  ["december", "diciembre", "decembre", "dezember", "dec", "dic", "dez"],
];

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|");

// "I6 May", "l6 May": scanners read 1 as I or l.
const DAY = "(?<![\\d/.])([0-3il]?\\d|[il])(?:st|nd|rd|th|er|[ºª°o])?";
const YEAR = "([12il][\\do]{3}|'?\\d{2})(?![\\d/])";
const DAY_FIRST = new RegExp(
  `${DAY}\\.?[\\s-]*(?:de |d'|of |of the month of )?(${MONTH})\\b\\.?[\\s,.-]*(?:de |del |of )?${YEAR}`,
  "g",
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH})\\b\\.?\\s+([0-3]?\\d)(?:st|nd|rd|th)?\\s*[,.]?\\s+(\\d{4})(?!\\d)`,
  "g",
);
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
// "ASA 20/09/88" is an index number.
const NUMBERS =
  /(?<!\b(?:afr|amr|asa|eur|mde|act|pol|nws) ?)(?<![\da-z/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g;

export type DateAt = { iso: string; start: number; end: number };

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function fullYear(written: string): number {
  const year = Number(written.replace("'", "").replace(/[il]/g, "1").replace(/o/g, "0"));
  if (written.replace("'", "").length > 2) return year;
  // The first Urgent Action went out in 1973.
  return year >= 70 ? 1900 + year : 2000 + year;
}

const dayNumber = (written: string): number => Number(written.replace(/[il]/g, "1"));

type Order = { monthFirst: boolean };

function fromNumbers(first: number, separator: string, second: number, year: number, order: Order) {
  if (second > 12) return isoDate(year, first, second);
  if (first > 12 || separator === ".") return isoDate(year, second, first);
  return order.monthFirst ? isoDate(year, first, second) : isoDate(year, second, first);
}

/**
 * Every calendar date in English, Spanish, French or German, in the order of the text. `12/05/1998` is read
 * day first unless `monthFirst` says that the text is from the United States.
 */
export function findDates(text: string, order: Order = { monthFirst: false }): DateAt[] {
  // "25 N0vember": a scanner's nought.
  const folded = fold(text).replace(/(?<=[a-z])0(?=[a-z])/g, "o");
  const dates: DateAt[] = [];
  const add = (match: RegExpMatchArray, iso: string | null) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const overlaps = dates.some((other) => start < other.end && other.start < end);
    if (iso && !overlaps) dates.push({ iso, start, end });
  };
  for (const match of folded.matchAll(DAY_FIRST)) {
    const [, day = "", month = "", year = ""] = match;
    add(match, isoDate(fullYear(year), MONTH_NUMBER.get(month) ?? 0, dayNumber(day)));
  }
  for (const match of folded.matchAll(MONTH_FIRST)) {
    const [, month = "", day = "", year = ""] = match;
    add(match, isoDate(fullYear(year), MONTH_NUMBER.get(month) ?? 0, Number(day)));
  }
  for (const match of folded.matchAll(ISO_DATE)) {
    add(match, isoDate(Number(match[1]), Number(match[2]), Number(match[3])));
  }
  for (const match of folded.matchAll(NUMBERS)) {
    const [, first = "", separator = "", second = "", year = ""] = match;
    add(match, fromNumbers(Number(first), separator, Number(second), fullYear(year), order));
  }
  return dates.sort((a, b) => a.start - b.start);
}

const DAY_AND_MONTH = new RegExp(patternOf(words.dates.DAY_AND_MONTH, { DAY, MONTH }), "g");

/** Dates that leave their year out, in the first year in which they come on or after the day `from` (an ISO date). */
export function findDatesWithoutYear(text: string, from: string): DateAt[] {
  return [...fold(text).matchAll(DAY_AND_MONTH)].flatMap((match) => {
    const month = MONTH_NUMBER.get(match[2] ?? match[3] ?? "") ?? 0;
    const day = dayNumber(match[1] ?? match[4] ?? "");
    const year = Number(from.slice(0, 4));
    const iso = [isoDate(year, month, day), isoDate(year + 1, month, day)].find(
      (one) => one !== null && one >= from,
    );
    return iso ? [{ iso, start: match.index, end: match.index + match[0].length }] : [];
  });
}
