// What is written in several languages is counted together: a text in the source language carries its own revision,
// a translation the one that it was made from.

type Counted = { sourceRevision: number };
type Written = Counted & { language: string };

/** The revision of a source text that says something else than before, or is new: after all that stand beside it. */
export function nextRevision(beside: readonly Counted[]): number {
  return 1 + Math.max(-1, ...beside.map(({ sourceRevision }) => sourceRevision));
}

/** Whether what stands in this language was translated before the source came to this revision. */
export function isBehind(rows: readonly Written[], language: string, revision: number): boolean {
  return rows.some((row) => row.language === language && row.sourceRevision < revision);
}

/** The same where the source is one of the rows. What has no source is nobody's translation. */
export function isBehindSource(
  rows: readonly Written[],
  { language, sourceLanguage }: { language: string; sourceLanguage: string },
): boolean {
  const source = rows.find((row) => row.language === sourceLanguage);
  return source !== undefined && isBehind(rows, language, source.sourceRevision);
}
