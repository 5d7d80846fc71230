import countries from "./countries.json" with { type: "json" };

/**
 * Every ISO 3166-1 alpha-2 code, and XK, which post offices use for Kosovo. ISO publishes the list; Intl can
 * only name codes, and names retired and reserved ones (SU, EU, UK) as readily as real ones.
 */
const CODES = `${countries.codes} ${countries.territories}`.split(" ");

/** ISO leaves ZZ to its users for good: the invented country of the practice appeal. */
const EXAMPLELAND = "ZZ";

const exampleland: Record<string, string> = {
  de: "Beispielland",
  en: "Exampleland",
  es: "Ejemplandia",
  fr: "Exemplie",
};

const known = new Set([...CODES, EXAMPLELAND]);

/** Whether a code may stand in an address: ISO 3166-1 alpha-2 in capitals, XK, or ZZ for practice. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

/** A country's everyday name in a language, in English where the language has none; the code itself if unknown. */
export function countryName(code: string, language: string): string {
  return nameIn(code, language) ?? nameIn(code, "en") ?? code;
}

/** A country's name in exactly this language, or null where Intl has none. */
export function nameIn(code: string, language: string): string | null {
  if (code === EXAMPLELAND) return exampleland[baseLanguage(language)] ?? null;
  if (!known.has(code)) return null;
  const names = namesIn(language, hasOddShortName(code) ? "long" : "short");
  return names?.of(code) ?? null;
}

/** The countries a writer can live in, sorted as that language sorts, for a `<select>`. */
export function countryChoices(language: string): { code: string; name: string }[] {
  const choices = CODES.map((code) => ({ code, name: countryName(code, language) }));
  const collator = new Intl.Collator(isKnownTo(Intl.Collator, language) ? language : "en");
  return choices.sort((a, b) => collator.compare(a.name, b.name));
}

// CLDR's short names are the everyday ones ("Hong Kong", "Myanmar"), save where they abbreviate ("UK", "Bosnia").
function hasOddShortName(code: string): boolean {
  return ["BA", "CC", "GB", "PN", "US"].includes(code);
}

const namesCache = new Map<string, Intl.DisplayNames | null>();

function namesIn(language: string, style: "long" | "short"): Intl.DisplayNames | null {
  const key = `${style} ${language}`;
  const cached = namesCache.get(key);
  if (cached !== undefined) return cached;
  const names = isKnownTo(Intl.DisplayNames, language)
    ? new Intl.DisplayNames([language], { type: "region", style, fallback: "none" })
    : null;
  namesCache.set(key, names);
  return names;
}

/** Left alone, Intl answers for an unknown language in the server's own. */
function isKnownTo(service: { supportedLocalesOf(tags: string): string[] }, language: string): boolean {
  try {
    return service.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function baseLanguage(language: string): string {
  return language.split("-")[0] ?? language;
}
