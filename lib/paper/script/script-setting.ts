/** How the letters of a language are set: faces in order of preference, and the air between lines. */
type ScriptSetting = {
  fonts: readonly { name: string; latinOnly: boolean }[];
  /** Times the usual size: Amiri draws small on its body. */
  scale: number;
  /** Space between lines and between paragraphs, in em. */
  leading: number;
  spacing: number;
  /** Height that a line takes above its baseline, in em. */
  topEdge: number;
  hyphenates: boolean;
  /** Long words are hyphenated, and no others. */
  hyphenatesLongWords: boolean;
  /** Weighs the lines of a paragraph against each other: fewer broken words, no last line of one word. */
  balances: boolean;
  /** The face has one weight, so a heading is thickened. */
  thickens: boolean;
};

// Noto Serif first for Latin, Cyrillic and Greek; the others each bring their own script.
const everyFace = [
  "Noto Serif",
  "Amiri",
  "Noto Serif Hebrew",
  "Noto Sans Georgian",
  "Noto Sans Armenian",
  "Noto Sans Devanagari",
  "Noto Sans Thai",
  "Noto Sans SC",
];

// Their own face first, so that digits, brackets and quotation marks match the letters around them.
const ownFaces: Record<string, readonly string[]> = {
  Arab: ["Amiri"],
  Hebr: ["Noto Serif Hebrew"],
  Geor: ["Noto Sans Georgian"],
  Armn: ["Noto Sans Armenian"],
  Deva: ["Noto Sans Devanagari"],
  Thai: ["Noto Sans Thai"],
};

// A file of one of these families put into assets/fonts is used by its language.
const cjkFaces: Record<string, readonly string[]> = {
  Hans: ["Noto Serif SC", "Noto Sans SC"],
  Hant: ["Noto Serif TC", "Noto Sans TC", "Noto Sans SC"],
  Jpan: ["Noto Serif JP", "Noto Sans JP", "Noto Sans SC"],
  Kore: ["Noto Serif KR", "Noto Sans KR", "Noto Sans SC"],
};

// Typst's hyphenation patterns, without those for English, which is set line by line: its words are short, at 85
// characters a line the page looks the same, and weighing every break doubles the time of a page. Its long words alone
// are hyphenated.
const hyphenating = new Set([
  ...["af", "be", "bg", "ca", "cs", "da", "de", "el", "es", "et", "fi", "fr", "hr"],
  ...["hu", "is", "it", "ka", "ku", "la", "lt", "lv", "mn", "nb", "nl", "nn", "no"],
  ...["pl", "pt", "ru", "sk", "sl", "sq", "sr", "sv", "tk", "tr", "uk"],
]);

/** The setting for a BCP 47 tag; an unknown or malformed one is set like English. */
export function scriptSetting(language: string): ScriptSetting {
  const { script, primary } = readTag(language);
  const cjk = cjkFaces[script];
  const tall = ["Arab", "Deva", "Thai"].includes(script);
  const names = [...(cjk ?? ownFaces[script] ?? []), ...everyFace];
  const fonts = [...new Set(names)].map((name) => ({ name, latinOnly: false }));
  return {
    fonts: cjk ? [{ name: "Noto Serif", latinOnly: true }, ...fonts] : fonts,
    scale: script === "Arab" ? 1.12 : 1,
    leading: leadingOf({ tall, cjk: cjk !== undefined }),
    spacing: cjk || tall ? 1.1 : 1.05,
    topEdge: tall || cjk ? 0.85 : 0.75,
    hyphenates: hyphenating.has(primary),
    hyphenatesLongWords: primary === "en",
    balances: primary !== "en",
    thickens: cjk !== undefined,
  };
}

function leadingOf({ tall, cjk }: { tall: boolean; cjk: boolean }): number {
  if (cjk) return 0.62;
  return tall ? 0.5 : 0.4;
}

/** The parts of a language tag that the typesetter takes: primary language and region, never malformed. */
export function readTag(language: string): { primary: string; region: string | null; script: string } {
  try {
    const locale = new Intl.Locale(language);
    const script = locale.maximize().script ?? "Latn";
    const region = /^[A-Z]{2}$/u.test(locale.region ?? "") ? (locale.region ?? null) : null;
    if (/^[a-z]{2,3}$/u.test(locale.language) && locale.language !== "und")
      return { primary: locale.language, region, script };
  } catch {
    // A tag nobody registered: the letter still has to come.
  }
  return { primary: "en", region: null, script: "Latn" };
}
