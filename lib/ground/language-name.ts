import { directionOf } from "./direction";

/** A language in the reader's language and as its own speakers call it: "Azerbaijani (azərbaycan)". */
export function languageName(language: string, reader = "en"): string {
  const name = nameIn(reader, language);
  const own = nameIn(language, language);
  if (name === own) return name;
  // An isolate keeps a name that runs the other way from pulling the brackets round with it.
  return directionOf(language) === directionOf(reader) ? `${name} (${own})` : `${name} (\u2068${own}\u2069)`;
}

/** A language as its own speakers call it, with a capital at the head of a line: "Français". */
export function languageInItself(language: string): string {
  const name = nameIn(language, language);
  return name.charAt(0).toLocaleUpperCase(language === "qps" ? "en" : language) + name.slice(1);
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
