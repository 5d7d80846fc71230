import { countryChoices, countryName, isCountry } from "./country-names";

// What people write where ISO 3166-1 has another code.
const OTHER_CODES: Record<string, string> = { UK: "GB", EL: "GR", USA: "US", UAE: "AE" };
const NAMED_IN = ["en", "fr", "es", "de"];

let codesByName: Map<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country that is typed by its code or by its name in English, French, Spanish or
 * German; what was typed, trimmed, where that is neither.
 */
export function readCountry(typed: string): string {
  const text = typed.trim();
  const code = text.toUpperCase();
  if (isCountry(code)) return code;
  codesByName ??= namesOf();
  return OTHER_CODES[code] ?? codesByName.get(fold(text)) ?? text;
}

function namesOf(): Map<string, string> {
  const names = NAMED_IN.flatMap((language) =>
    countryChoices(language).map(({ code, name }): [string, string] => [fold(name), code]),
  );
  return new Map([...names, [fold(countryName("ZZ", "en")), "ZZ"]]);
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .toLowerCase();
}
