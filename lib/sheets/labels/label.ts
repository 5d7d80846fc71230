/** What a heading or lead-in announces. */
const KINDS = [
  "title",
  "summary",
  "number",
  "index",
  "date",
  "asks",
  "targets",
  "copies",
  "diplomats",
  "deadline",
  "languages",
  "letter",
  "background",
  "persons",
  "gender",
  "previous",
  "other",
] as const;
export type LabelKind = (typeof KINDS)[number];

/**
 * `pattern` is tried on folded text at the start of a line and may run over the line end. A heading must stand
 * alone, end
 * in a colon or be in capitals; a lead-in (`isLeadIn`) is taken wherever a line begins with it.
 */
export type Label = { kind: LabelKind; pattern: string; isLeadIn: boolean };

/** The labels of a language as its file lists them: `<NAME>` in a pattern stands for one of its `words`. */
type LabelList = {
  words: Readonly<Record<string, string>>;
  labels: readonly { kind: string; isLeadIn?: boolean; patterns: readonly string[] }[];
};

export function labelsOf({ words, labels }: LabelList): Label[] {
  const fill = (pattern: string): string =>
    pattern.replace(/<([A-Z_]+)>/g, (printed, name: string) => (words[name] ? fill(words[name]) : printed));
  return labels.flatMap(({ kind, isLeadIn = false, patterns }) => {
    const known = KINDS.find((one) => one === kind);
    if (!known) throw new Error(`There is no kind of label called ${kind}`);
    return patterns.map((pattern) => ({ kind: known, pattern: fill(pattern), isLeadIn }));
  });
}
