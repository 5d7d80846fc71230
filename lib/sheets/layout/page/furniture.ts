import { findNumbers } from "@/lib/sheets/fields/numbers";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isSiteLine } from "./site-lines";

const PAGE_NUMBER =
  /^[-\u2013\s[(]*(?:(?:page|seite|pagina|pag\.?|p\.)\s*)?\d{1,2}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,2})?[-\u2013\s\])]*$/;
const PAGE_OF_SHEET =
  /^(?:page|seite|pagina)\s+\d{1,2}\s+(?:of|de|von|sur|zu)\s+(?:(?:further information on|update to)\s+)?(?:extra|ua|au)\b/;
const SHEET_PAGE =
  /^(?:extra|ua|au)[:\s-]*\d{1,3}\/\d{2,4}\s*(?:[-,(]\s*)?(?:page|seite|pagina|p\.)\s*\d+\)?$/;
const SHEET_PAGE_BEHIND = /^[-\u2013\s(]*\d{1,2}[-\u2013\s)]+\(?(?:extra|ua|au)[:\s-]*\d{1,3}\/\d{2,4}\)?$/;
const CONTINUED =
  /^[([]?(?:continued|cont\.?|cont'd|more|more follows|please turn over|p\.?t\.?o\.?|sigue|continua|continuacion|suite|a suivre|fortsetzung|fortsetzung folgt|bitte wenden|b\.?w\.?)(?: (?:on|en|auf|sur|page|seite|pagina|overleaf|next|la|\d){1,3})?[)\]]$|^\.{0,3}\/\.{2,3}$/;
const RULE = /^[\s=_*~#+|x.\-\u2013\u2014\u2022]{5,}$/;
const BANNER =
  /^(?:\d+\s*)?(?:amnesty international\s*)?(?:urgent action|accion urgente|action urgente|eilaktion|briefaktion)(?: (?:appeal|outcome|update))?\s*[!.]?$/;
const CHROME =
  /^[-*\s]*(?:urgent[- ]action[- ](?:netz(?:werk)?|network)|red de acciones urgentes|reseau (?:d')?actions? urgentes?)[-*\s]*$|^(?:view (?:this )?(?:report|document)|download (?:pdf|the)|print this|share (?:this|on)|back to top|skip to|home(?:\s*[|>\u00bb/\u203a].*|page)?$|cookie|www\.amnesty\.\S+$|\[?sections to add when relevant\]?$|(?:le |la )?(?:version imprimable|imprimer|partager|compartir|imprimir|drucken|teilen)$)/;
const RUNNING_HEAD =
  /^(?:(?:further information on|first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|\S+)\s+){0,2}(?:ua|au)[:\s-]*\d{1,3}[/.]\d{2,4}.*\b(?:index|indice|index ai)\b/;

export const isPageNumber = (folded: string): boolean =>
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
  for (const [at, line] of lines.entries()) {
    const folded = fold(line.text).replace(/\s+/g, " ").trim();
    const isHead = RUNNING_HEAD.test(folded);
    if (isHead) heads++;
    if (isFurniture(line.text, at < sheetAt) || (isHead && heads > 1)) {
      dropped = true;
      continue;
    }
    kept.push(dropped ? { ...line, gap: Math.min(line.gap, 1) } : line);
    dropped = false;
  }
  return kept;
}
