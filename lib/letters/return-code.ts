import { createHmac, hkdfSync } from "node:crypto";

// Sixteen letters that are hard to mistake for one another and spell no words: four bits each.
const LETTERS = "BCDFGHJKMNPRSTVW";
const GROUPS = 6;
const GROUP_LENGTH = 5;
const BYTES = (GROUPS * GROUP_LENGTH) / 2;

/**
 * The return code of the letter that one form begins: 120 bits, six groups of five letters. The same form gives
 * the same code however often it is posted, and nobody can make it without the server's secret.
 */
export function returnCodeFor({ startKey, secret }: { startKey: string; secret: Uint8Array }): string {
  const bytes = createHmac("sha256", secret).update("return code\0").update(startKey).digest();
  return group(
    Array.from(bytes.subarray(0, BYTES), (byte) => letter(byte >> 4) + letter(byte & 15)).join(""),
  );
}

/** Reads what a person typed: any case, any spaces or dashes. Null when it cannot be a return code. */
export function readReturnCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (letters.length !== GROUPS * GROUP_LENGTH) return null;
  return [...letters].every((one) => LETTERS.includes(one)) ? group(letters) : null;
}

/** The public id of a code's letter: 80 bits that lead back to nothing. */
export function letterIdFor(code: string): string {
  const bytes = Buffer.from(hkdfSync("sha256", code, "", "postbag letter id", 10));
  return Array.from(bytes, (byte) => letter(byte >> 4) + letter(byte & 15))
    .join("")
    .toLowerCase();
}

function letter(fourBits: number): string {
  return LETTERS.charAt(fourBits);
}

function group(letters: string): string {
  return Array.from({ length: GROUPS }, (_, index) =>
    letters.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  ).join("-");
}
