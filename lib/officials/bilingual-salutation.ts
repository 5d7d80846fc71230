/** Greetings of an official by BCP 47 tag: { "en": "Dear President", "fr": "Monsieur le Président" }. */
export type Salutations = Readonly<Record<string, string>>;

/**
 * The halves of a bilingual greeting ("Your Excellency / Monsieur le Ministre") by language. One greeting alone,
 * or a half in no known language, is kept whole under the sheet's language: a greeting is never altered.
 */
export function readSalutations(text: string, sourceLanguage = "en"): Salutations {
  const whole = text.trim();
  if (whole === "") return {};
  const halves = whole.split(/\s*\/\s*/).filter((half) => half !== "");
  const languages = halves.map(languageOfGreeting);
  const isPair = halves.length > 1 && !languages.includes(null) && new Set(languages).size === halves.length;
  if (!isPair) return { [languageOfGreeting(whole) ?? sourceLanguage]: whole };
  return Object.fromEntries(halves.map((half, index) => [languages[index] ?? sourceLanguage, half]));
}

// Words that open a greeting; more than one language may use a word, so only telling ones are listed.
const openings: readonly (readonly [language: string, pattern: RegExp])[] = [
  ["en", /^(?:dear|your (?:excellency|majesty|honou?r|highness|eminence)|honou?rable|sir|madam)\b/iu],
  ["fr", /^(?:monsieur|madame|messieurs|mesdames|(?:votre )?excellence|sa majesté|majesté|sire)(?!\p{L})/iu],
  [
    "es",
    /^(?:señor|señora|sr|sra|estimad[oa]s?|excelent[ií]sim[oa]|excmo|excma|su excelencia|dign[oa])(?!\p{L})/iu,
  ],
  ["pt", /^(?:senhor|senhora|excelentíssim[oa]|exm[oa]|vossa excelência|prezad[oa])(?!\p{L})/iu],
  ["de", /^(?:sehr geehrte[rs]?|exzellenz|eure exzellenz|herr|frau)(?!\p{L})/iu],
  ["ru", /^(?:уважаем|глубокоуважаем|господин|госпожа|ваше превосходительство)/iu],
  ["az", /^(?:hörmətli|möhtərəm|cənab|zati-aliləri)(?!\p{L})/iu],
];

function languageOfGreeting(greeting: string): string | null {
  return openings.find(([, pattern]) => pattern.test(greeting))?.[0] ?? null;
}
