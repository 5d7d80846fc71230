import languages from "./languages.json" with { type: "json" };

/** Whether a text is a BCP 47 tag of a language that Intl can name, or close enough to be stored. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

/**
 * The tag for what a sheet or a person calls a language: its English name, its own name or a tag. "own" stands for the
 * writer's own language. Null for what is none of these.
 */
export function readLanguage(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === "own" || /^(?:your|the writer’s|the writer's) own( language)?$/.test(wanted)) return "own";
  const tag = named.get(wanted);
  if (tag) return tag;
  return isLanguageTag(text.trim()) && isKnown(text.trim()) ? text.trim() : null;
}

// The tags a sheet may ask for; wider than the languages that letters have words for.
const TAGS = languages.tags.split(" ");

const named: ReadonlyMap<string, string> = (() => {
  const names = new Map<string, string>();
  const add = (name: string | undefined, tag: string): void => {
    const key = name?.toLowerCase() ?? "";
    if (key !== "" && !names.has(key)) names.set(key, tag);
  };
  for (const [tag, byName] of Object.entries(languages.names))
    for (const [name, aliases] of Object.entries(byName)) for (const one of [name, ...aliases]) add(one, tag);
  for (const tag of TAGS) names.set(tag, tag);
  for (const reader of ["en", "fr", "es", "de", null])
    for (const tag of TAGS) add(new Intl.DisplayNames([reader ?? tag], { type: "language" }).of(tag), tag);
  return names;
})();

/** The languages to choose from, as tags. */
export const languageTags: readonly string[] = TAGS;

function isKnown(tag: string): boolean {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag) !== undefined;
  } catch {
    return false;
  }
}
