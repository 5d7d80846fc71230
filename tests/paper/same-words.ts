/** A text's words as they can be compared between paper, mail and Word: hyphens of line ends and marks taken out. */
export function comparableWords(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .replace(/\u00ad\s*/gu, "")
    .replace(/[\u200b-\u200f\u2066-\u2069]/gu, "");
  // Chinese and Thai write without spaces: there each character counts as a word.
  return (
    plain.match(
      /[\p{Script=Han}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu,
    ) ?? []
  );
}

/** The share of the expected words that stand in the text, in the same order: 1 for all of them. */
export function shareInOrder(expected: readonly string[], actual: readonly string[]): number {
  if (expected.length === 0) return 1;
  // Longest common subsequence, a row at a time.
  let row = new Array<number>(actual.length + 1).fill(0);
  for (const word of expected) {
    const next = [0];
    actual.forEach((other, index) => {
      const best = word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
      next.push(best);
    });
    row = next;
  }
  return (row.at(-1) ?? 0) / expected.length;
}
