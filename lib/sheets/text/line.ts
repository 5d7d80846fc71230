/** A line on its way to a field: its text, where it stands in the source, and the empty lines above it. */
export type Line = {
  text: string;
  /** Line of the source, counted from 1. */
  number: number;
  /** Empty lines before this one, after double spacing has been taken out. */
  gap: number;
  /** A salutation that stood to the right of an address. */
  isAside?: true;
};

/** The lines that went into a value, each once, in order. */
export function numbersOf(lines: readonly Line[]): number[] {
  return [...new Set(lines.map((line) => line.number))].sort((a, b) => a - b);
}

export function joinLines(lines: readonly Line[]): string {
  let joined = "";
  for (const line of lines) {
    const text = line.text.trim();
    // "de-" + "fenders": a soft hyphen, until the whole sheet tells whether the hyphen is one of the word.
    if (/\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(text) && !/^(?:and|or|y|o|et|ou|und|oder)\b/.test(text))
      joined = `${joined.slice(0, -1)}\u00ad${text}`;
    else joined += joined === "" || /\S\/$/.test(joined) ? text : ` ${text}`;
  }
  return joined.replace(/\s+/g, " ").trim();
}
