import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { countryAtStart, findCountries } from "@/lib/sheets/words/countries";
import { isNameShaped } from "@/lib/sheets/words/names";
import { found, NOT_FOUND } from "./found";
import { findNumbers } from "./numbers";

export type CountryLine = { country: string; line: Line; end: number };

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** "VR China     Liu Yong, Lehrer": a country in small letters in the left column, a name in the right one. */
function isBesideName(text: string, printed: string): boolean {
  const [, right = ""] = text.startsWith(printed)
    ? (/^\s{2,}(\S.*)$/.exec(text.slice(printed.length)) ?? [])
    : [];
  return isNameShaped((right.split(/[,(]/)[0] ?? "").trim());
}

/** A line of the head that begins with the country, in capitals or with a colon: "CHILE:  Hernan …". */
export function findCountryLine(top: readonly Line[]): CountryLine | null {
  for (const line of top) {
    const trimmed = line.text.trim().replace(/\s+/g, " ");
    const country = countryAtStart(trimmed);
    if (!country) continue;
    const second = /^\s?\/\s?/.exec(trimmed.slice(country.end));
    const other = second && countryAtStart(trimmed.slice(country.end + second[0].length));
    const end = country.end + (other ? (second?.[0].length ?? 0) + other.end : 0);
    const printed = trimmed.slice(0, end);
    const after = trimmed.slice(end);
    const isHeadline =
      isCapitals(printed) && /^[\s,'\u2019-]+\p{Lu}{2,} \p{Lu}{2,}/u.test(after) && !/[(),]/.test(after);
    if (isHeadline || /^['\u2019-]/.test(after)) continue;
    if (
      isBesideName(line.text.trim(), printed) ||
      isCapitals(printed) ||
      /^\s*(?:\([^)]*\)\s*)?:/.test(after) ||
      /^\s*$/.test(after)
    ) {
      return { country: other ? `${country.country}/${other.country}` : country.country, line, end };
    }
  }
  return null;
}

const AROUND: readonly RegExp[] = [
  // "Document - Nepal: …", "Honduras: …" as a headline
  /^(?:document\s*-\s*|urgent action title\s*:\s*|(?:titulo|titre|titel)[^:]*:\s*)?(?=\S)/,
];

function inHeadLine(line: Line): string | null {
  const { text } = line;
  const folded = fold(text);
  const countries = findCountries(text);
  for (const { country, start, end } of countries) {
    const before = folded.slice(0, start).trim();
    const after = folded.slice(end).trim();
    const hasNumber = findNumbers(text).length > 0 || /\b(?:afr|amr|asa|eur|mde) ?\d+\//.test(folded);
    const isTail = after === "" || /^(?:\||date|fecha|datum|appelle|,? \d{1,2} |\d)/.test(after);
    if (hasNumber && (isTail || /(?:\d|\||-|:)$/.test(before)) && !/[a-z]{2}[.] [a-z]/.test(before))
      return country;
    if (/^document\s*-$/.test(before) || (AROUND[0]?.test(before) && before === "" && after.startsWith(":")))
      return country;
    if (/\($/.test(before) && /^:?\s*(?:ua )?\d{1,3}[./]\d{2}\)/.test(after)) return country;
    if (/^(?:land|country|pais|pays)\s*:?$/.test(before) && isTail) return country;
    if (/(?:\bon|\bsobre|\bsur|\bzu|-)$/.test(before) && /^\.?(?:$|\s*appelle)/.test(after) && hasNumber)
      return country;
    if (/^(?:ecrire|schreiben|write)\s*:?$/.test(before) && /^[.:]/.test(after)) return country;
  }
  return null;
}

/** English short name of the country: from the head of the sheet, else the one named most often in it. */
export function readCountry({
  top,
  all,
  title,
}: {
  top: readonly Line[];
  all: readonly Line[];
  title: Line[];
}): Found<string | null> {
  const own = findCountryLine(top);
  for (const line of top) {
    const country = inHeadLine(line);
    if (country) return found(country, 0.95, [line]);
  }
  if (own) return found(own.country, 0.97, [own.line]);
  for (const line of title) {
    const country = countryAtStart(line.text.replace(/^[^:]{0,30}title\s*:\s*/i, "").trim());
    if (country) return found(country.country, 0.85, [line]);
  }
  return mostNamed(all, title);
}

function mostNamed(all: readonly Line[], title: readonly Line[]): Found<string | null> {
  const counts = new Map<string, { count: number; lines: Line[] }>();
  const inTitle = new Set(title);
  for (const line of all) {
    for (const { country } of findCountries(line.text)) {
      const entry = counts.get(country) ?? { count: 0, lines: [] };
      entry.count += inTitle.has(line) ? 3 : 1;
      entry.lines.push(line);
      counts.set(country, entry);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (!first || first[1].count < 2 || first[1].count === second?.[1].count)
    return first && !second ? found(first[0], 0.5, first[1].lines.slice(0, 1)) : NOT_FOUND;
  return found(first[0], 0.6, first[1].lines.slice(0, 3));
}
