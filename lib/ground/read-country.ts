import countries from "./countries.json" with { type: "json" };
import { countryChoices, countryName, isCountry } from "./country-names";

const NAMED_IN = ["en", "fr", "es", "de"];

let codesByName: Map<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country that is typed by its code, by its name in English, French, Spanish or
 * German, or by another name in use; what was typed, trimmed, where that is none of these.
 */
export function readCountry(typed: string): string {
  return countryCode(typed) ?? typed.trim();
}

/**
 * The same, null for what is no country, or no longer one: a wrong guess would send letters to another country.
 */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  codesByName ??= namesOf();
  return codesByName.get(fold(text)) ?? null;
}

function namesOf(): Map<string, string> {
  const names = NAMED_IN.flatMap((language) =>
    countryChoices(language).map(({ code, name }): [string, string] => [fold(name), code]),
  );
  const printed = Object.entries(countries.names).flatMap(([code, byName]) =>
    Object.entries(byName).map(([name, aliases]): [string, string[]] => [code, [name, ...aliases]]),
  );
  const others = [...Object.entries(countries.typed), ...printed].flatMap(([code, list]) =>
    list.map((name): [string, string] => [fold(name), code]),
  );
  return new Map([...others, ...names, [fold(countryName("ZZ", "en")), "ZZ"]]);
}

/** Without accents, signs and blanks, so that "U.A.E." is "UAE"; "the" before a name is no part of it. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/&/g, "and")
    .toLowerCase()
    .replace(/^\s*the\s+/, "")
    .replace(/[^\p{L}]+/gu, "");
}
