import { fold, withDigraphs } from "@/lib/sheets/text/fold";

const CODES =
  "af am ar az be bg bn bo bs ca ckb cs cy da de dv el en es et eu fa fi fil fr ga gl gn ha he hi hr ht hu hy id is it ja ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms mt my ne nl no om pa pl ps pt qu rn ro ru rw sd si sk sl so sq sr st sv sw ta te tg th ti tk tl tr ts tt ug uk ur uz vi wo xh yo zh zu ee ff ln lg bm ak sg nd tn ve fon arn tzm kab shi ceb ilo mai bho sat quc tet mos men luo ki ce os ab av sah ba cv ay";

const OTHER_NAMES: Record<string, string> = {
  siswati: "SiSwati",
  isizulu: "isiZulu",
  isixhosa: "isiXhosa",
  setswana: "Setswana",
  sesotho: "Sesotho",
  chichewa: "Chichewa",
  kiswahili: "Kiswahili",
  luganda: "Luganda",
  tamazight: "Tamazight",
  berber: "Berber",
  bereber: "Berber",
  berbere: "Berber",
  uighur: "Uighur",
  hazaragi: "Hazaragi",
  baluchi: "Baluchi",
  balochi: "Balochi",
  krio: "Krio",
  aymara: "Aymara",
  aimara: "Aymara",
  nahuatl: "Nahuatl",
  romani: "Romani",
  lingala: "Lingala",
  sango: "Sango",
  chechen: "Chechen",
  "tok pisin": "Tok Pisin",
  dzongkha: "Dzongkha",
  fula: "Fula",
  bambara: "Bambara",
  azeri: "Azeri",
  farsi: "Farsi",
  dari: "Dari",
  pashtu: "Pashtu",
  pashto: "Pashto",
  pushto: "Pashto",
  paschto: "Pashto",
  pachtou: "Pashto",
  singhalais: "Sinhala",
  kreolisch: "Creole",
  haitianisch: "Haitian Creole",
  "haitianisches kreol": "Haitian Creole",
  "bahasa indonesia": "Bahasa Indonesia",
  castellano: "Spanish",
  castilian: "Spanish",
  kastilisch: "Spanish",
  mandarin: "Mandarin",
  "mandarin chinese": "Mandarin Chinese",
  cantonese: "Cantonese",
  burmese: "Burmese",
  myanmar: "Burmese",
  birmano: "Burmese",
  birman: "Burmese",
  birmanisch: "Burmese",
  aserbaidschanisch: "Azerbaijani",
  "azeri (aserbaidschanisch)": "Azeri",
  persisch: "Persian",
  perse: "Persian",
  persan: "Persian",
  persa: "Persian",
  "serbo-croat": "Serbo-Croat",
  "serbo-croatian": "Serbo-Croatian",
  "serbo-croate": "Serbo-Croat",
  serbokroatisch: "Serbo-Croatian",
  indonesisch: "Indonesian",
  tetum: "Tetum",
  tetun: "Tetum",
  tagalog: "Tagalog",
  tagalo: "Tagalog",
  filipino: "Filipino",
  pilipino: "Filipino",
  creole: "Creole",
  "haitian creole": "Haitian Creole",
  criollo: "Creole",
  kurdish: "Kurdish",
  kurdo: "Kurdish",
  kurde: "Kurdish",
  kurdisch: "Kurdish",
  flemish: "Flemish",
  moldovan: "Moldovan",
  amharic: "Amharic",
  malay: "Malay",
  "bahasa malaysia": "Bahasa Malaysia",
  ukranian: "Ukrainian",
  belorussian: "Belarusian",
  belarussian: "Belarusian",
  belarussien: "Belarusian",
  belarussisch: "Belarusian",
  belarusse: "Belarusian",
  belaruso: "Belarusian",
  bielorussien: "Belarusian",
  bielorruso: "Belarusian",
  bielorusse: "Belarusian",
  weissrussisch: "Belarusian",
  weißrussisch: "Belarusian",
  turco: "Turkish",
  griego: "Greek",
  bengali: "Bengali",
  bangla: "Bangla",
  sinhala: "Sinhala",
  sinhalese: "Sinhalese",
  singhalesisch: "Sinhala",
  kinyarwanda: "Kinyarwanda",
  kirundi: "Kirundi",
  tigrinya: "Tigrinya",
  kirghiz: "Kyrgyz",
  kyrgyz: "Kyrgyz",
  kirgisisch: "Kyrgyz",
  kazakh: "Kazakh",
  hebrew: "Hebrew",
  hebreo: "Hebrew",
  vietnamesisch: "Vietnamese",
  portugues: "Portuguese",
  hindi: "Hindi",
  lao: "Lao",
  khmer: "Khmer",
  tibetan: "Tibetan",
};

// "Your own", "su propio idioma", "in deiner Muttersprache"; not "your own words".
const OWN =
  "(?:in )?(?:your|their|one's) own(?: languages?)?(?! (?:words|country|name|appeals?|letters?|messages?|section|style|text|behalf|personal)(?![a-z]))|(?:your|the writer's) (?:own )?(?:mother tongue|native (?:tongue|language)|first language)|(?:su|tu|vuestr[oa]|el|la)s? propi[oa]s? (?:idioma|lengua)s?(?: materna)?|(?:idioma|lengua)s? propi[oa]s?|(?:su|tu|vuestr[oa])s? (?:idioma|lengua)s?(?: materna)?|(?:votre|ta|leur|sa) (?:propre )?langue(?: maternelle| d'origine)?|(?:ihrer|deiner|eurer|der) (?:jeweiligen )?eigenen (?:landes|mutter)?sprache|(?:ihrer|deiner|eurer) (?:mutter|landes|heimat)?sprache";

function buildNames(): Map<string, string> {
  const names = new Map<string, string>();
  const tables = ["en", "es", "fr", "de"].map(
    (language) => new Intl.DisplayNames(language, { type: "language" }),
  );
  for (const code of CODES.split(" ")) {
    const english = tables[0]?.of(code) ?? code;
    for (const table of tables) {
      const printed = table.of(code) ?? "";
      for (const name of [fold(printed), fold(withDigraphs(printed))])
        if (name.length > 2 && !names.has(name)) names.set(name, english);
    }
  }
  for (const [name, english] of Object.entries(OTHER_NAMES)) names.set(fold(name), english);
  return names;
}

const LANGUAGE_NAMES = buildNames();
const PATTERN = [...LANGUAGE_NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[()]/g, "\\$&"));
// German inflects: "in gutem Persisch", "in persischer Sprache".
const ANY = new RegExp(`(?<![a-z-])(?:(${PATTERN.join("|")})(?:e[rmns]?)?|(${OWN}))(?![a-z-])`, "g");

/** English names of the languages named in a text, in its order, each once; "own" for "your own language". */
export function findLanguages(text: string): string[] {
  const found = new Set<string>();
  for (const match of fold(text).matchAll(ANY)) {
    const name = match[1] ? LANGUAGE_NAMES.get(match[1]) : "own";
    if (name) found.add(name);
  }
  return [...found];
}
