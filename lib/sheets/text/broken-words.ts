/** A word that its line broke at a hyphen, as `joinLines` leaves it. */
const BROKEN = /([\p{L}\d'’]+)\u00ad([\p{L}'’]+)/gu;

// What is written with a hyphen before nearly any word.
const PREFIX =
  /^(?:ill|non|self|co|pro|anti|ex|vice|well|semi|half|cross|long|short|so|post|pre|multi|all)$/i;

/**
 * Text whose broken words are whole again: without the hyphen where the sheet writes the word so elsewhere, with it
 * where
 * the sheet or the language does; never with a blank.
 */
export function mendBrokenWords(text: string, sheet: readonly string[]): string {
  if (!text.includes("\u00ad")) return text;
  const words = wordsOf(sheet);
  return text.replace(BROKEN, (_, start: string, end: string) => {
    const isHyphenated = words.has(`${start}-${end}`.toLowerCase());
    const isWhole = words.has(`${start}${end}`.toLowerCase());
    return isHyphenated || (!isWhole && PREFIX.test(start)) ? `${start}-${end}` : `${start}${end}`;
  });
}

const known = new WeakMap<readonly string[], Set<string>>();

function wordsOf(sheet: readonly string[]): Set<string> {
  const before = known.get(sheet);
  if (before) return before;
  const words = new Set(
    sheet.flatMap((line) => line.toLowerCase().match(/[\p{L}\d'’]+(?:-[\p{L}'’]+)*/gu) ?? []),
  );
  known.set(sheet, words);
  return words;
}

/** Whether the sheet itself says how a broken word is written, for each of those in a text. */
export function areBreaksKnown(text: string, sheet: readonly string[]): boolean {
  const words = wordsOf(sheet);
  return [...text.matchAll(BROKEN)].every(
    ([, start = "", end = ""]) =>
      words.has(`${start}-${end}`.toLowerCase()) || words.has(`${start}${end}`.toLowerCase()),
  );
}
