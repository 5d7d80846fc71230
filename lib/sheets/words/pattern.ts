/** Pieces in a row; a list among them means one of its entries, each a piece or a row again. */
export type Pieces = readonly (string | readonly (string | Pieces)[])[];

/** The source of a regular expression whose words are data; `<NAME>` stands for a pattern given in `parts`. */
export function patternOf(pieces: Pieces, parts: Readonly<Record<string, string>> = {}): string {
  const source = rowOf(pieces);
  return source.replace(/<([A-Z_]+)>/g, (printed, name: string) => parts[name] ?? printed);
}

export function regexOf(pieces: Pieces, flags = ""): RegExp {
  return new RegExp(patternOf(pieces), flags);
}

function rowOf(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : `(?:${oneOf(piece)})`)).join("");
}

function oneOf(choices: readonly (string | Pieces)[]): string {
  return choices.map((choice) => (typeof choice === "string" ? choice : rowOf(choice))).join("|");
}
