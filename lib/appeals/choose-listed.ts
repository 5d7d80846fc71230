import { z } from "zod";
import { foldWord } from "@/lib/ground/fold-text";
import { isAskingForLetters } from "./issue-status";
import { byNewness, byUrgency, type ListedAppeal } from "./listed-appeal";

/** Statuses that a list can be narrowed to; "open" takes those that close soon too. */
export const listStatuses = ["open", "closing", "scheduled", "past", "stopped"] as const;
export const listOrders = ["urgent", "new", "name"] as const;

const LONGEST_SEARCH = 100;
/** Cards on one page: on a phone a thumb gets through them, and the page stays light. */
export const PAGE_SIZE = 24;

const comparisons: Record<(typeof listOrders)[number], (a: ListedAppeal, b: ListedAppeal) => number> = {
  urgent: byUrgency,
  new: byNewness,
  name: (a, b) => a.personName.localeCompare(b.personName),
};

// What an address holds is typed by anybody: whatever it can't mean counts as nothing chosen.
const listQuerySchema = z.object({
  q: z.string().trim().max(LONGEST_SEARCH).catch(""),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .catch(""),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .catch(""),
  status: z.enum(listStatuses).or(z.literal("")).catch(""),
  sort: z.enum(listOrders).catch("urgent"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** What a reader looks for in the list of appeals; empty texts choose nothing. */
export type ListQuery = z.infer<typeof listQuerySchema>;

/** The query of a list's address. */
export function readListQuery(params: Record<string, string | string[] | undefined>): ListQuery {
  const firsts = Object.entries(params).map(([name, value]) => [name, [value ?? []].flat()[0]]);
  return listQuerySchema.parse(Object.fromEntries(firsts));
}

/** The address of a list: only what was chosen is in it. */
export function listAddress(path: string, query: ListQuery): string {
  const chosen = Object.entries({ ...query, sort: query.sort === "urgent" ? "" : query.sort })
    .map(([name, value]) => [name, name === "page" && value === 1 ? "" : String(value)])
    .filter(([, value]) => value !== "");
  const search = new URLSearchParams(chosen).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** Whether anything narrows the list: then it has a way back to all. */
export function isNarrowed({ q, country, language, status }: ListQuery): boolean {
  return [q, country, language, status].some((value) => value !== "");
}

/** The appeals that fit, in the order that was chosen. `countryNames` gives the names that a search finds. */
export function chooseListed(
  appeals: readonly ListedAppeal[],
  query: ListQuery,
  countryNames: (code: string) => string,
): ListedAppeal[] {
  const words = wordsOf(query.q);
  const fitting = appeals.filter(
    (appeal) =>
      (query.country === "" || appeal.country === query.country) &&
      (query.language === "" || takesLetterIn(appeal, query.language)) &&
      (query.status === "" || hasStatus(appeal, query.status)) &&
      holdsAll(appeal, words, countryNames),
  );
  return fitting.sort(comparisons[query.sort]);
}

/** One page of a list; past the last page, the last one. */
export function pageOf<One>(
  all: readonly One[],
  page: number,
): { shown: One[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const at = Math.min(page, pages);
  return { shown: all.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE), page: at, pages };
}

// "own" stands for the writer's own language, whichever it is.
function takesLetterIn({ issue }: ListedAppeal, language: string): boolean {
  return issue.languages.includes(language) || issue.languages.includes("own");
}

function hasStatus({ issue }: ListedAppeal, status: ListQuery["status"]): boolean {
  return status === "open" ? isAskingForLetters(issue.status) : issue.status === status;
}

function holdsAll(
  appeal: ListedAppeal,
  words: readonly string[],
  countryNames: (code: string) => string,
): boolean {
  if (words.length === 0) return true;
  const { personName, personSpellings, title, summary, country, issue } = appeal;
  const texts = [personName, ...personSpellings, title, summary, countryNames(country)];
  const whole = foldWord([...texts, issue.uaNumber, issue.indexNumber].join(" "));
  return words.every((word) => whole.includes(word));
}

function wordsOf(text: string): string[] {
  return foldWord(text).split(/\s+/).filter(Boolean);
}
