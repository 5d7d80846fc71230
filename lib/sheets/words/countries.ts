import { fold, withDigraphs } from "@/lib/sheets/text/fold";
import { OTHER_COUNTRY_NAMES } from "./country-names";

const CODES =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW";

// Where the name in use on sheets differs from the one in Unicode's tables.
const ENGLISH: Record<string, string> = {
  US: "USA",
  TR: "Turkey",
  MM: "Myanmar",
  CI: "Côte d'Ivoire",
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  PS: "Palestine",
  HK: "Hong Kong",
  BA: "Bosnia and Herzegovina",
  CZ: "Czech Republic",
  TT: "Trinidad and Tobago",
  AG: "Antigua and Barbuda",
  KN: "Saint Kitts and Nevis",
  VC: "Saint Vincent and the Grenadines",
  ST: "São Tomé and Príncipe",
};

function buildNames(): Map<string, string> {
  const names = new Map<string, string>();
  const tables = ["en", "es", "fr", "de"].map(
    (language) => new Intl.DisplayNames(language, { type: "region" }),
  );
  for (const code of CODES.split(" ")) {
    const english = ENGLISH[code] ?? tables[0]?.of(code) ?? code;
    names.set(fold(english), english);
    for (const table of tables) {
      const printed = table.of(code) ?? "";
      // "SUEDAFRIKA": umlauts as telegrams and old mails spell them.
      for (const name of [fold(printed), fold(withDigraphs(printed))])
        if (name && !names.has(name)) names.set(name, english);
      const name = fold(printed);
      if (name.includes("&")) names.set(name.replace("&", "and"), english);
    }
  }
  for (const [name, english] of Object.entries(OTHER_COUNTRY_NAMES)) names.set(fold(name), english);
  return names;
}

const COUNTRY_NAMES = buildNames();

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

export type CountryAt = { country: string; start: number; end: number };

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
