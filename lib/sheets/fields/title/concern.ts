import { findNumbers } from "@/lib/sheets/fields/numbers";
import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import { findDates } from "@/lib/sheets/words/dates";
import { regexOf } from "@/lib/sheets/words/pattern";

const NUMBER_TOKEN =
  /^[a-z ]*[\s:.-]*(?:n[ro]?[.o°º]?)?[\s:.-]*(?:ua-)?[0-9lio]{1,3}(?:-\d+)?\s?[/.]\s?\d{2,4}(?:-\d+)?(?:\s*[:,])?/;
const CONNECTORS = regexOf(words.concern.CONNECTORS, "i");

// "… et sa mise à jour (AFR 16/35/97 …)": what else the number of a follow-up leads to.
const EARLIER = regexOf(words.concern.EARLIER);

/** "UA 481/90   Fear of Torture   27 November 1990" without its numbers, its date, its index and its brackets. */
export function concernOf(text: string): string {
  let rest = text.replace(/\((?=[^()]*\b(?:AFR|AMR|ASA|EUR|MDE)\b)[^()]*\)?/g, "  ");
  // "Bruxelles, le 20 janvier 1995": the town goes with the date.
  for (const { start, end } of findDates(rest).reverse())
    rest = `${rest.slice(0, start).replace(/\p{Lu}[\p{L}-]+, (?:le|den|am|el) *$/u, "")}  ${rest.slice(end)}`;
  const numbers = findNumbers(rest);
  for (const { start } of numbers.reverse()) {
    const token = NUMBER_TOKEN.exec(fold(rest.slice(start)))?.[0].length ?? 0;
    // What stands before the number leads to it: "Further information on", "AI Index", the name of a site.
    rest = `${start < 60 ? "" : rest.slice(0, start)} ${rest.slice(start + token)}`;
    // Numbers further left went with it.
    if (start < 60) break;
  }
  const earlier = EARLIER.exec(fold(rest));
  if (earlier) rest = `${rest.slice(0, earlier.index)} ${rest.slice(earlier.index + earlier[0].length)}`;
  return rest
    .replace(/^[\s:,-]*\([^)]*\)/, " ")
    .replace(/\b(?:AFR|AMR|ASA|EUR|MDE)\s?\d+\/\d+\/\d+(?:\/\w)?/g, " ")
    .replace(/\b(?:AI )?(?:Index|[\u00cdI]ndice|AI-Index)(?: AI)?\s*:?/gi, " ")
    .replace(/(?:^|\s)(?:Date|Fecha|Datum|Issue Date)\s*:/gi, " ")
    .replace(CONNECTORS, "");
}
