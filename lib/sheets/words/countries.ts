import countries from "@/lib/ground/countries.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import { namesFound } from "./names-found";

const COUNTRY_NAMES = namesFound({ ...countries, type: "region" });

/** By the name as found, which may have hyphens for blanks or blanks for hyphens: "Viet-Nam", "Burkina-Faso". */
const SPELLED = new Map([...COUNTRY_NAMES].map(([name, country]) => [name.replace(/-/g, " "), country]));
const countryOf = (found: string): string =>
  COUNTRY_NAMES.get(found) ?? SPELLED.get(found.replace(/-/g, " ")) ?? found;
const PATTERN = [...COUNTRY_NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/[ -]/g, "[ -]"))
  .join("|");
const AT_START = new RegExp(`^(?:the |la |el |le |l')?(${PATTERN})(?![a-z'-])`);
const ANYWHERE = new RegExp(`(?<![a-z-])(${PATTERN})(?![a-z-])`, "g");

type CountryAt = { country: string; start: number; end: number };

/** The country that a text begins with, in any of the four languages; its English name and where it ends. */
export function countryAtStart(text: string): { country: string; end: number } | null {
  const match = AT_START.exec(fold(text.replace(/^l(?=\p{Lu})/u, "I")));
  if (!match?.[1]) return null;
  return { country: countryOf(match[1]), end: match[0].length };
}

/** Countries named in a text, with capital letters, in its order. */
export function findCountries(text: string): CountryAt[] {
  return [...fold(text).matchAll(ANYWHERE)].flatMap((match) => {
    const start = match.index;
    if (!/\p{Lu}/u.test(text.charAt(start))) return [];
    return [{ country: countryOf(match[1] ?? ""), start, end: start + match[0].length }];
  });
}

/** Whether a text is the name of a country and nothing else. */
export function isCountry(text: string): boolean {
  const found = countryAtStart(text.trim());
  return found !== null && /^[\s.,;:]*$/.test(text.trim().slice(found.end));
}
