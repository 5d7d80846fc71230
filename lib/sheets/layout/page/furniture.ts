import { findNumbers } from "@/lib/sheets/fields/numbers";
import words from "@/lib/sheets/layout/words.json" with { type: "json" };
import { fold, squeeze } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isCountry } from "@/lib/sheets/words/countries";
import { regexOf } from "@/lib/sheets/words/pattern";
import { isSiteLine } from "./site-lines";

const PAGE_NUMBER = regexOf(words.furniture.PAGE_NUMBER);
const PAGE_OF_SHEET = regexOf(words.furniture.PAGE_OF_SHEET);
const SHEET_PAGE =
  /^(?:extra|ua|au)[:\s-]*\d{1,3}\/\d{2,4}\s*(?:[-,(]\s*)?(?:page|seite|pagina|p\.)\s*\d+\)?$/;
const SHEET_PAGE_BEHIND = /^[-\u2013\s(]*\d{1,2}[-\u2013\s)]+\(?(?:extra|ua|au)[:\s-]*\d{1,3}\/\d{2,4}\)?$/;
const CONTINUED = regexOf(words.furniture.CONTINUED);
const RULE = /^[\s=_*~#+|x.\-\u2013\u2014\u2022]{5,}$/;
const BANNER = regexOf(words.furniture.BANNER);
const CHROME = regexOf(words.furniture.CHROME);
const RUNNING_HEAD = regexOf(words.furniture.RUNNING_HEAD);

const isPageNumber = (folded: string): boolean =>
  PAGE_NUMBER.test(folded) ||
  PAGE_OF_SHEET.test(folded) ||
  SHEET_PAGE.test(folded) ||
  SHEET_PAGE_BEHIND.test(folded);

export const isBanner = (folded: string): boolean => BANNER.test(folded);

export const isRule = (folded: string): boolean => RULE.test(folded);

/** Page numbers, rules, site chrome: lines that belong to the paper and not to the sheet. */
function isFurniture(text: string, isAboveSheet: boolean): boolean {
  const folded = fold(text).replace(/\s+/g, " ").trim();
  return (
    isPageNumber(folded) ||
    CONTINUED.test(folded) ||
    RULE.test(folded) ||
    CHROME.test(folded) ||
    isSiteLine(text, isAboveSheet)
  );
}

/**
 * Drops page furniture, and running heads and feet after their first occurrence; what follows a dropped line inside a
 * block is joined to it again.
 */
export function dropFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let heads = 0;
  let dropped = false;
  const sheetAt = lines.findIndex((line) => findNumbers(line.text).length > 0);
  const menu = countryMenu(lines);
  for (const [at, line] of lines.entries()) {
    const folded = fold(line.text).replace(/\s+/g, " ").trim();
    const isHead = RUNNING_HEAD.test(folded);
    if (isHead) heads++;
    if (menu.has(line) || isFurniture(line.text, at < sheetAt) || (isHead && heads > 1)) {
      dropped = true;
      continue;
    }
    kept.push(dropped ? { ...line, gap: Math.min(line.gap, 1) } : line);
    dropped = false;
  }
  return kept;
}

const SHORTEST_MENU = 3;

/**
 * Countries one below the other, each alone on its line: the list of a network's sections, and no country of a
 * case.
 */
function countryMenu(lines: readonly Line[]): Set<Line> {
  const menu = new Set<Line>();
  let run: Line[] = [];
  for (const line of lines) {
    if (isCountry(squeeze(line.text).replace(/^[\u2022*\u00b7>-]\s*/, ""))) run.push(line);
    else run = [];
    if (run.length >= SHORTEST_MENU) for (const one of run) menu.add(one);
  }
  return menu;
}
