/** What a heading or lead-in announces. */
export type LabelKind =
  | "title"
  | "summary"
  | "number"
  | "index"
  | "date"
  | "asks"
  | "targets"
  | "copies"
  | "diplomats"
  | "deadline"
  | "languages"
  | "letter"
  | "background"
  | "persons"
  | "gender"
  | "previous"
  | "other";

/**
 * `pattern` is tried on folded text at the start of a line and may run over the line end. A heading must stand alone, end in
 * a colon or be in capitals; a lead-in (`isLeadIn`) is taken wherever a line begins with it.
 */
export type Label = { kind: LabelKind; pattern: string; isLeadIn?: true };

export const heading = (kind: LabelKind, ...patterns: string[]): Label[] =>
  patterns.map((pattern) => ({ kind, pattern }));

export const leadIn = (kind: LabelKind, ...patterns: string[]): Label[] =>
  patterns.map((pattern) => ({ kind, pattern, isLeadIn: true }));
