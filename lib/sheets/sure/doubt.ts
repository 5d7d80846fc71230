/**
 * A value that a person has to look at, by its path in the printed sheet ("targets.0.email.0"), and why, in a few
 * words.
 */
export type Doubt = { path: string; reason: string };

/** Under this a reader was not sure of its own value. It gives 0.9 and more to what a label or its form names. */
export const SURE = 0.9;

export const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** No office, name or line of an address is longer. */
export const LONGEST_LINE = 110;

/** Whether a value stands whole on one of the lines. */
export const stands = (value: string, lines: readonly string[]): boolean =>
  lines.some((line) => squeezed(line).includes(squeezed(value)));
