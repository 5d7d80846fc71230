import { fold } from "@/lib/sheets/text/fold";

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

// Names that the tables lack: the second value is printed as the country's English name.
const OTHER_NAMES: Record<string, string> = {
  "united states": "USA",
  "united states of america": "USA",
  "u.s.a.": "USA",
  usa: "USA",
  "estados unidos de america": "USA",
  "etats-unis d'amerique": "USA",
  "vereinigte staaten von amerika": "USA",
  "ee.uu.": "USA",
  "ee. uu.": "USA",
  eeuu: "USA",
  uk: "United Kingdom",
  "great britain": "United Kingdom",
  grossbritannien: "United Kingdom",
  großbritannien: "United Kingdom",
  "viet nam": "Viet Nam",
  burma: "Burma",
  birmania: "Myanmar",
  birmanie: "Myanmar",
  birma: "Myanmar",
  "myanmar (burma)": "Myanmar",
  "burma (myanmar)": "Myanmar",
  turkiye: "Türkiye",
  "east timor": "East Timor",
  "timor oriental": "East Timor",
  osttimor: "East Timor",
  zaire: "Zaire",
  "za\u00efre": "Zaire",
  ussr: "USSR",
  urss: "USSR",
  udssr: "USSR",
  "soviet union": "USSR",
  "union sovietica": "USSR",
  "union sovietique": "USSR",
  sowjetunion: "USSR",
  yugoslavia: "Yugoslavia",
  yougoslavie: "Yugoslavia",
  jugoslawien: "Yugoslavia",
  czechoslovakia: "Czechoslovakia",
  checoslovaquia: "Czechoslovakia",
  tchecoslovaquie: "Czechoslovakia",
  tschechoslowakei: "Czechoslovakia",
  "east germany": "German Democratic Republic",
  "german democratic republic": "German Democratic Republic",
  swaziland: "Swaziland",
  suazilandia: "Swaziland",
  macedonia: "Macedonia",
  kampuchea: "Kampuchea",
  "upper volta": "Upper Volta",
  "ivory coast": "Côte d'Ivoire",
  "cote d'ivoire": "Côte d'Ivoire",
  "costa de marfil": "Côte d'Ivoire",
  elfenbeinkuste: "Côte d'Ivoire",
  "czech republic": "Czech Republic",
  "republica checa": "Czech Republic",
  "republique tcheque": "Czech Republic",
  "tschechische republik": "Czech Republic",
  drc: "Democratic Republic of the Congo",
  "dr congo": "Democratic Republic of the Congo",
  "democratic republic of congo": "Democratic Republic of the Congo",
  "republica democratica del congo": "Democratic Republic of the Congo",
  rdc: "Democratic Republic of the Congo",
  "republique democratique du congo": "Democratic Republic of the Congo",
  "demokratische republik kongo": "Democratic Republic of the Congo",
  "dr kongo": "Democratic Republic of the Congo",
  "republic of congo": "Republic of the Congo",
  "congo-brazzaville": "Republic of the Congo",
  "republica del congo": "Republic of the Congo",
  "republique du congo": "Republic of the Congo",
  "republik kongo": "Republic of the Congo",
  "israel/occupied palestinian territories": "Israel and the Occupied Palestinian Territories",
  "israel and the occupied territories": "Israel and the Occupied Territories",
  "israel/opt": "Israel and the Occupied Palestinian Territories",
  "israel and the occupied palestinian territories": "Israel and the Occupied Palestinian Territories",
  "israel/occupied territories": "Israel and the Occupied Territories",
  palestine: "Palestine",
  palestina: "Palestine",
  palastina: "Palestine",
  "palestinian authority": "Palestinian Authority",
  "occupied palestinian territories": "Occupied Palestinian Territories",
  "saudi-arabien": "Saudi Arabia",
  "emiratos arabes unidos": "United Arab Emirates",
  uae: "United Arab Emirates",
  belorussia: "Belarus",
  bielorrusia: "Belarus",
  bielorussie: "Belarus",
  weissrussland: "Belarus",
  weißrussland: "Belarus",
  moldavia: "Moldova",
  moldavie: "Moldova",
  moldau: "Moldova",
  "republik moldau": "Moldova",
  "republic of moldova": "Moldova",
  "republica dominicana": "Dominican Republic",
  "sri-lanka": "Sri Lanka",
  "hong-kong": "Hong Kong",
  bahrein: "Bahrain",
  bahrain: "Bahrain",
  "arabie saoudite": "Saudi Arabia",
  "arabia saudi": "Saudi Arabia",
  "guinea ecuatorial": "Equatorial Guinea",
  guineaequatorial: "Equatorial Guinea",
  "south korea": "South Korea",
  "republic of korea": "South Korea",
  "coree du sud": "South Korea",
  "korea (republic of)": "South Korea",
  "north korea": "North Korea",
  "russian federation": "Russia",
  "federacion rusa": "Russia",
  "federation de russie": "Russia",
  "russische foderation": "Russia",
  "lao pdr": "Laos",
  "islamic republic of iran": "Iran",
  "syrian arab republic": "Syria",
  "republica arabe siria": "Syria",
  "trinidad & tobago": "Trinidad and Tobago",
  trinidad: "Trinidad and Tobago",
  "bosnia-herzegovina": "Bosnia-Herzegovina",
  "bosnia y herzegovina": "Bosnia and Herzegovina",
  "bosnien-herzegowina": "Bosnia and Herzegovina",
  "bosnie-herzegovine": "Bosnia and Herzegovina",
  "cape verde": "Cape Verde",
  "the gambia": "Gambia",
  "the netherlands": "Netherlands",
  "western sahara": "Western Sahara",
  "morocco/western sahara": "Morocco/Western Sahara",
  "morocco and western sahara": "Morocco/Western Sahara",
  "maroc et sahara occidental": "Morocco/Western Sahara",
  "maroc/sahara occidental": "Morocco/Western Sahara",
  "marruecos y sahara occidental": "Morocco/Western Sahara",
  "marruecos/sahara occidental": "Morocco/Western Sahara",
  "marokko und westsahara": "Morocco/Western Sahara",
  "marokko/westsahara": "Morocco/Western Sahara",
  "arab republic of egypt": "Egypt",
  "papua nueva guinea": "Papua New Guinea",
  "sahara occidental": "Western Sahara",
  chechnya: "Russia",
  "hong kong": "Hong Kong",
  "vr china": "China",
  "volksrepublik china": "China",
  "pr china": "China",
  "p.r. china": "China",
  "people's republic of china": "China",
  "republica popular china": "China",
  "republica popular de china": "China",
  "rp china": "China",
  "republique populaire de chine": "China",
  dprk: "North Korea",
  kdvr: "North Korea",
  dvrk: "North Korea",
  "democratic people's republic of korea": "North Korea",
  "republica popular democratica de corea": "North Korea",
  "republique populaire democratique de coree": "North Korea",
  "demokratische volksrepublik korea": "North Korea",
  "islamische republik iran": "Iran",
  "republica islamica de iran": "Iran",
  "republique islamique d'iran": "Iran",
  "socialist republic of viet nam": "Viet Nam",
  "sr vietnam": "Vietnam",
  vae: "United Arab Emirates",
  ddr: "German Democratic Republic",
  tibet: "China",
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
      const name = fold(table.of(code) ?? "");
      if (name && !names.has(name)) names.set(name, english);
      if (name.includes("&")) names.set(name.replace("&", "and"), english);
    }
  }
  for (const [name, english] of Object.entries(OTHER_NAMES)) names.set(fold(name), english);
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
