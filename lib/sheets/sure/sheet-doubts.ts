import type { SheetFields } from "@/lib/sheets/schema";
import { findCountries } from "@/lib/sheets/words/countries";
import { findDates } from "@/lib/sheets/words/dates";
import { findLanguages } from "@/lib/sheets/words/languages";
import { type Doubt, SURE } from "./doubt";

const DAY_MS = 86_400_000;
// Older sheets ran for about six weeks; none runs for more than half a year or so.
const LONGEST_DAYS = 400;

const INDEX = /(?:^|\s)(?:AI[- ])?(?:index|índice|indice)(?: AI)?\s*:/i;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The year of "257/14", "045/2021", "UA-031/98". */
function yearOf(uaNumber: string): number | null {
  const [, written = ""] = /[/.](\d{4}|\d{2})$/.exec(uaNumber) ?? [];
  if (written.length === 4) return Number(written);
  if (written === "") return null;
  return Number(written) >= 70 ? 1900 + Number(written) : 2000 + Number(written);
}

/** "12/09/2014": a day that is another one in the other order, unless a date beside it tells the order. */
function isEitherOrder(lines: readonly number[], source: readonly string[], iso: string): boolean {
  const flipped = `${iso.slice(0, 5)}${iso.slice(8)}-${iso.slice(5, 7)}`;
  if (flipped === iso || Number(iso.slice(8)) > 12) return false;
  const text = lines.map((number) => source[number - 1] ?? "").join(" ");
  const isWritten = findDates(text.replace(/\d{1,2}([/-])\d{1,2}\1\d{2,4}/g, " ")).some(
    (date) => date.iso === iso,
  );
  if (isWritten || !/\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/.test(text)) return false;
  const all = source.join(" ");
  const isOrderTold =
    /\b(?:1[3-9]|2\d|3[01])[/-]\d{1,2}[/-]\d{2,4}\b|\b\d{1,2}[/-](?:1[3-9]|2\d|3[01])[/-]\d{2,4}\b/.test(all);
  return !isOrderTold;
}

/** "Preferred language to address target: English, Rotuman": a language that the list does not know. */
function namesUnknown(line: string): boolean {
  const [, named = ""] = /:\s*([^.:;]+)/.exec(line) ?? [];
  const names = named.split(/,|\/|\s(?:and|or|und|oder)\s/).map((name) => name.trim());
  const isName = (name: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name);
  return (
    names.some((name) => findLanguages(name).length > 0) &&
    names.some((name) => isName(name) && findLanguages(name).length === 0)
  );
}

/** Doubts about the fields that a sheet has once, and what is missing. */
export function sheetDoubts(fields: SheetFields, source: readonly string[], isEnd: boolean): Doubt[] {
  const { title, country, uaNumber, issueDate, deadline } = fields;
  const doubts: Doubt[] = [];
  const add = (path: string, reason: string): void => void doubts.push({ path, reason });
  const due = { title, country, uaNumber, issueDate, ...(isEnd ? {} : { deadline }) };
  for (const [path, { value }] of Object.entries(due)) if (value === null) add(path, "it was not found");
  for (const path of ["asks", "targets", "languages", "persons"] as const)
    if (fields[path].length === 0 && !(isEnd && path !== "persons")) add(path, "none was found");
  if (fields.indexNumber.value === null && source.some((line) => INDEX.test(line)))
    add("indexNumber", "the sheet has an index, and none was found");
  const unknown = fields.languages
    .flatMap(({ lines }) => lines)
    .some((number) => namesUnknown(source[number - 1] ?? ""));
  if (unknown) add("languages", "the line names one that is not known");
  if (title.value !== null && title.confidence < SURE)
    add("title", "only its place says that this is the title");
  const isHome = fields.targets.some(({ value }) =>
    findCountries(value.addressLines.at(-1) ?? "").some((one) => one.country === country.value?.name),
  );
  if (country.value !== null && country.confidence < SURE && !isHome)
    add("country", "no line of the head names it alone");
  if (uaNumber.value !== null && uaNumber.confidence < SURE) add("uaNumber", "no label stands before it");
  const issued = issueDate.value;
  const year = yearOf(uaNumber.value ?? "");
  if (issued !== null) {
    if (isEitherOrder(issueDate.lines, source, issued))
      add("issueDate", "day and month may be the other way round");
    // A follow-up keeps the number of the first sheet.
    else if (year !== null && Number(issued.slice(0, 4)) < year)
      add("issueDate", "the number is of a later year");
    else if (issueDate.confidence < SURE && Number(issued.slice(0, 4)) !== year)
      add("issueDate", "no label names it, and the number’s year is another");
  }
  if (deadline.value !== null) {
    const end = deadline.value;
    if (isEitherOrder(deadline.lines, source, end))
      add("deadline", "day and month may be the other way round");
    else if (issued !== null && end <= issued) add("deadline", "the date lies before the sheet’s own");
    else if (issued !== null && days(issued, end) > LONGEST_DAYS)
      add("deadline", "the date lies more than a year after the sheet’s own");
    else if (deadline.confidence < 0.8) add("deadline", "the year is not printed");
    else if (issued === null && year !== null && Number(end.slice(0, 4)) < year)
      add("deadline", "the number is of a later year");
  }
  return doubts;
}
