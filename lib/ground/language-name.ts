import { directionOf } from "./direction";

/** A language in English and as its own speakers call it: "Azerbaijani (azərbaycan)". */
export function languageName(language: string): string {
  const english = nameIn("en", language);
  const own = nameIn(language, language);
  if (english === own) return english;
  // An isolate keeps a name that runs the other way from pulling the brackets round with it.
  return directionOf(language) === "rtl" ? `${english} (\u2068${own}\u2069)` : `${english} (${own})`;
}

/** A language's English name; the tag itself where Intl knows none. */
export function englishLanguageName(language: string): string {
  return nameIn("en", language);
}

function nameIn(reader: string, language: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
