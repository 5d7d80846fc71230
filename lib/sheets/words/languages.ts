import languages from "@/lib/ground/languages.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import { namesFound } from "./names-found";

// "Your own", "su propio idioma", "in deiner Muttersprache"; not "your own words".
const OWN =
  "(?:in )?(?:your|their|one's) own(?: languages?)?(?! (?:words|country|name|appeals?|letters?|messages?|section|style|text|behalf|personal)(?![a-z]))|(?:your|the writer's) (?:own )?(?:mother tongue|native (?:tongue|language)|first language)|(?:su|tu|vuestr[oa]|el|la)s? propi[oa]s? (?:idioma|lengua)s?(?: materna)?|(?:idioma|lengua)s? propi[oa]s?|(?:su|tu|vuestr[oa])s? (?:idioma|lengua)s?(?: materna)?|(?:votre|ta|leur|sa) (?:propre )?langue(?: maternelle| d'origine)?|(?:ihrer|deiner|eurer|der) (?:jeweiligen )?eigenen (?:landes|mutter)?sprache|(?:ihrer|deiner|eurer) (?:mutter|landes|heimat)?sprache";

const LANGUAGE_NAMES = namesFound({ ...languages, codes: languages.tags, type: "language" });
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
