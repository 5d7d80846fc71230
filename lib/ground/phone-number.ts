import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { cleanLine } from "./clean-text";

// Soft hyphens, zero widths and marks of direction come along when a number is copied from a page or a PDF.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The words before an extension, as a pattern: "poste 12", "App. 12", "x12". */
export const EXTENSION_WORD =
  "(?:ext(?:ension)?|poste|anexo|int(?:erno)?|x|доб|app(?:arat)?|durchwahl|dw|nebenstelle)";

// "(+373) 22", "+ 373 22" and every dash there is are written one way, as is what stands before an extension.
const EXTENSION = new RegExp(`[,;]?\\s*${EXTENSION_WORD}[.:]?\\s*(\\d{1,6})$`, "i");

/** A telephone number as sheets print it, in the one form that is stored. */
export function tidyNumber(printed: string): string {
  return cleanLine(
    printed
      .normalize("NFKC")
      .replace(INVISIBLE, "")
      .replace(/[\u2010-\u2015\u2212\u2043\uFE58\uFE63]/g, "-")
      .replace(EXTENSION, " ext. $1")
      .replace(/^\(\s*\+\s*(\d+)\s*\)/, "+$1")
      .replace(/^\+\s+/, "+"),
  );
}

/** A number as its country's numbering plan has it, undefined where none fits; at home in a country that is given. */
export function parseNumber(printed: string, country?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(withoutTrunkZero(printed), country);
}

// "+44 (0)20 …": the zero is for callers at home. Italy and San Marino keep theirs.
export function withoutTrunkZero(printed: string): string {
  const plus = printed.replace(/^00\s*(?=[1-9])/, "+");
  return /^\+\s*(39|378)/.test(plus) ? plus.replace(/\(0\)/, "0") : plus.replace(/^(\+[^(]*)\(0\)/, "$1");
}
