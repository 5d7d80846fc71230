import { isCountry } from "@/lib/ground/country-names";
import { readCountry } from "@/lib/ground/read-country";

// Names in use on sheets and lists that CLDR writes otherwise, folded.
const otherNames: Readonly<Record<string, string>> = {
  "aotearoa new zealand": "NZ",
  america: "US",
  "bosnia and herzegovina": "BA",
  burma: "MM",
  "cabo verde": "CV",
  "cape verde": "CV",
  "cote d'ivoire": "CI",
  "czech republic": "CZ",
  "democratic people's republic of korea": "KP",
  "democratic republic of congo": "CD",
  "democratic republic of the congo": "CD",
  "east timor": "TL",
  eswatini: "SZ",
  "great britain": "GB",
  "holy see": "VA",
  "islamic republic of iran": "IR",
  "ivory coast": "CI",
  korea: "KR",
  "lao pdr": "LA",
  macedonia: "MK",
  "occupied palestinian territories": "PS",
  palestine: "PS",
  "people's republic of china": "CN",
  "republic of korea": "KR",
  "republic of the congo": "CG",
  "russian federation": "RU",
  "state of palestine": "PS",
  swaziland: "SZ",
  "syrian arab republic": "SY",
  "the gambia": "GM",
  "the netherlands": "NL",
  "timor-leste": "TL",
  turkey: "TR",
  turkiye: "TR",
  uk: "GB",
  "united kingdom of great britain and northern ireland": "GB",
  "united states": "US",
  "united states of america": "US",
  usa: "US",
  "vatican city": "VA",
  "viet nam": "VN",
};

/**
 * The ISO 3166-1 code of a country as a sheet or a list names it. Null for what is none, or no longer one: a wrong
 * guess would send letters to another country.
 */
export function readSheetCountry(text: string): string | null {
  const code = readCountry(text);
  return isCountry(code) ? code : (otherNames[fold(text)] ?? null);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/&/g, "and")
    .replace(/[\s.]+/g, " ")
    .trim()
    .toLowerCase();
}
