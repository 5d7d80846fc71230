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
const TAGS = [
  ...["af", "am", "ar", "ay", "az", "be", "bg", "bm", "bn", "bo", "bs", "ca", "ce", "ckb"],
  ...["cs", "cy", "da", "de", "dv", "dz", "ee", "el", "en", "es", "et", "eu", "fa", "ff"],
  ...["fi", "fil", "fr", "ga", "gn", "gu", "ha", "he", "hi", "hr", "ht", "hu", "hy", "id"],
  ...["ig", "is", "it", "ja", "jv", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lg", "ln"],
  ...["lo", "lt", "lv", "mg", "mk", "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl"],
  ...["ny", "om", "or", "pa", "pl", "ps", "pt", "qu", "rn", "ro", "ru", "rw", "sd", "si"],
  ...["sk", "sl", "sn", "so", "sq", "sr", "ss", "st", "sv", "sw", "ta", "te", "tg", "th"],
  ...["ti", "tk", "tn", "tr", "ts", "tt", "ug", "uk", "ur", "uz", "vi", "wo", "xh", "yo"],
  ...["zh", "zu"],
];

// Names that sheets use and Intl does not.
const otherNames: Readonly<Record<string, string>> = {
  azeri: "az",
  azerbaijani: "az",
  farsi: "fa",
  dari: "fa-AF",
  mandarin: "zh",
  burmese: "my",
  tagalog: "fil",
  filipino: "fil",
  norwegian: "nb",
  castilian: "es",
  chichewa: "ny",
  belorussian: "be",
  kyrgyz: "ky",
  kirghiz: "ky",
  dhivehi: "dv",
  isizulu: "zu",
  kiswahili: "sw",
  sesotho: "st",
  setswana: "tn",
  siswati: "ss",
  tigrinya: "ti",
  uighur: "ug",
};

const named: ReadonlyMap<string, string> = (() => {
  const names = new Map(Object.entries(otherNames));
  const english = new Intl.DisplayNames(["en"], { type: "language" });
  for (const tag of TAGS) {
    names.set(tag, tag);
    for (const name of [english.of(tag), new Intl.DisplayNames([tag], { type: "language" }).of(tag)])
      if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), tag);
  }
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
