const TAB_WIDTH = 8;

// Node 20 decodes windows-1252 as Latin-1 and leaves these 32 as control characters; so do broken mails.
const WINDOWS_1252 = [
  ..."\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152",
  ..." \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178",
];

const LIGATURES: Record<string, string> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
};

function expandTabs(line: string): string {
  let out = "";
  for (const character of line) {
    out += character === "\t" ? " ".repeat(Math.max(2, TAB_WIDTH - (out.length % TAB_WIDTH))) : character;
  }
  return out;
}

/** "U R G E N T   A C T I O N" as words: single letters apart by one space, words by more. */
function closeLetterSpacing(line: string): string {
  const parts = line.trim().split(/\s+/);
  const letters = parts.filter((part) => /^[\p{L}:!]$/u.test(part)).length;
  if (parts.length < 8 || letters < parts.length) return line;
  return line
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
}

/** Takes off the indentation that all lines share. */
function dedent(lines: string[]): string[] {
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return Number.isFinite(shared) && shared > 0 ? lines.map((line) => line.slice(shared)) : lines;
}

/** Strips "> " where most of the lines are quoted by a mail program. */
function unquote(lines: string[]): string[] {
  const filled = lines.filter((line) => line.trim());
  const quoted = filled.filter((line) => /^\s*>/.test(line));
  if (quoted.length * 2 < filled.length) return lines;
  return lines.map((line) => line.replace(/^\s*(?:>\s?)+/, ""));
}

/** UTF-8 that was once read as Latin-1 and saved again: "SÃ©curitÃ©". */
function repairTwiceEncoded(text: string): string {
  const signs = text.match(/[\u00c2\u00c3][\u0080-\u00bf]/g)?.length ?? 0;
  if (signs < 2) return text;
  return text.replace(/[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g, (pair) => {
    const bytes = Uint8Array.from(pair, (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  });
}

/** Text as lines without the traces of its carrier: tabs, odd spaces, ligatures, mail quoting, letter spacing. */
export function tidyText(raw: string): string[] {
  const text = repairTwiceEncoded(raw)
    .normalize("NFC")
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, "\n")
    .replace(/[\ufeff\u200b-\u200f\u00ad\u061c\u180e\u2060-\u2064\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    // Hyphens that only look otherwise, and the wide letters, digits and signs of East Asian keyboards.
    .replace(/[\u2010-\u2012\u2212\ufe63]/g, "-")
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize("NFKC"))
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? "")
    .replace(/[\ufb00-\ufb04]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "");
  const lines = text.split("\n").map((line) => closeLetterSpacing(expandTabs(line).trimEnd()));
  return dedent(unquote(lines));
}
