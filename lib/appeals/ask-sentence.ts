import { readEnglishAsk } from "./ask-wordings/english";
import { readFrenchAsk } from "./ask-wordings/french";
import { readGermanAsk } from "./ask-wordings/german";
import { readSpanishAsk } from "./ask-wordings/spanish";

const readers: Readonly<Record<string, (clause: string) => string | null>> = {
  de: readGermanAsk,
  en: readEnglishAsk,
  es: readSpanishAsk,
  fr: readFrenchAsk,
};

/**
 * The sentence of a letter for an ask as a sheet words it: "Urging the authorities to…" becomes "I urge the
 * authorities to…". Null for a language or a wording that it does not know to be right: then a person writes it,
 * for a wrong sentence would go out in many names.
 */
export function letterSentence({
  sheetForm,
  language,
}: {
  sheetForm: string;
  language: string;
}): string | null {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const read = Object.hasOwn(readers, base) ? readers[base] : undefined;
  const clause = sheetForm
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(LEADING_MARK, "")
    .replace(/[\s.;,]+(?:(?:and|y|et|und)\s*)?$/, "");
  if (!read || clause === "") return null;
  const sentence = read(clause);
  return sentence === null ? null : `${sentence}.`;
}

// Bullets of every era: dashes, boxes, plus signs, letters and the private-use glyphs of Wingdings.
const LEADING_MARK = /^(?:[-–—•*+■◼▪□>\u{F000}-\u{F0FF}]|\(?\d{1,2}[.)]|\(?[a-h]\))\s*/u;
