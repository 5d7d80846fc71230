import { countryCode } from "@/lib/ground/read-country";
import states from "./united-states.json" with { type: "json" };

// A state and a ZIP code end an address of the United States; sheets of its section leave the country out.
const UNITED_STATES = RegExp(
  `\\b(?:${states.short.join("|")}|${states.long.join("|")}),? \\d{5}(?:-\\d{4})?$`,
);

// "Republic of Belarus" is Belarus. Names that would become another state's without it are in the list of names.
const STYLES = [
  "^(?:the )?(?:(?:arab|federal|democratic|islamic|people['’]s|socialist|bolivarian|plurinational|co-operative) )*" +
    "(?:republic|kingdom|state|sultanate|emirate|commonwealth|union) of (?:the )?",
  "^(?:república|republica) (?:bolivariana |islámica |federal )?(?:de|del) ",
  "^république (?:islamique |fédérale )?(?:de |du |d[’'])",
];
const STYLE = new RegExp(STYLES.join("|"), "iu");

/**
 * An address without its country, which is stored as a code: taken off where it stands alone, or after the town.
 * Null where the address names none.
 */
export function takeCountry(lines: readonly string[]): { lines: string[]; country: string | null } {
  const last = lines.at(-1) ?? "";
  // Before its name is looked up: Georgia is a country too.
  if (UNITED_STATES.test(last)) return { lines: [...lines], country: "US" };
  const alone = namedCountry(last);
  if (alone) return { lines: lines.slice(0, -1), country: alone };
  const comma = last.lastIndexOf(",");
  const named = comma > 0 ? namedCountry(last.slice(comma + 1)) : null;
  if (named) return { lines: [...lines.slice(0, -1), last.slice(0, comma).trim()], country: named };
  return { lines: [...lines], country: null };
}

// An embassy leaves out the country that it stands in, where the sheet is read: that of its section.
const CAPITALS: readonly (readonly [RegExp, string])[] = [
  [/\b\d{5} (?:Berlin|Bonn)$/, "DE"],
  [/\b\d{4} Wien$/, "AT"],
  [/\b\d{4} Berne?$/, "CH"],
  [/\b75\d{3} Paris$/, "FR"],
  [/\b(?:1\d{3} (?:Bruxelles|Brussels?|Brussel))$/, "BE"],
  [/\b\d{4} ?[A-Z]{2} (?:Den Haag|The Hague|['’]s-Gravenhage)$/, "NL"],
  [/\b28\d{3} Madrid$/, "ES"],
  [/\bLondon [A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$/, "GB"],
  [/\bOttawa,? (?:ON|Ontario),? [A-Z]\d[A-Z] ?\d[A-Z]\d$/, "CA"],
  [/\bCanberra,? ACT \d{4}$/, "AU"],
];

/** The country in which an embassy stands by the capital that ends its address; null where that says nothing. */
export function countryOfEmbassy(lines: readonly string[]): string | null {
  const last = lines.at(-1) ?? "";
  return CAPITALS.find(([pattern]) => pattern.test(last))?.[1] ?? null;
}

// Where a town has its country's name, the last line may be the town.
const NAMED_AS_ITS_TOWN = new Set(["DJ", "GI", "GT", "HK", "KW", "LU", "MC", "MO", "MX", "PA", "SG", "SM"]);

/** The lines of an address that its country follows in capitals: without it, whatever it is called there. */
export function withoutOwnCountry(lines: readonly string[], country: string): string[] {
  if (NAMED_AS_ITS_TOWN.has(country)) return [...lines];
  const address = takeCountry(lines);
  return address.country === country ? address.lines : [...lines];
}

function namedCountry(text: string): string | null {
  const name = text.trim();
  // Two letters are as likely a state, a district or the end of a post code.
  if (name.length <= 2) return null;
  return countryCode(name) ?? (STYLE.test(name) ? countryCode(name.replace(STYLE, "")) : null);
}
