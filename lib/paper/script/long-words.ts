import type { Piece } from "./kept-together";

// Where lines are not weighed against each other, every word at a line's end would be broken, "doc-tor" too. From here
// on a broken word is kinder to the eye than the hole that it would leave.
const longWord = /\p{L}[\p{L}\p{M}’']{9,}\p{L}/gu;

/** The pieces of a paragraph, and words that may be broken where their neighbours may not. */
type WordPiece = Piece | { long: string };

/** The pieces with their long words apart, which alone may be hyphenated. */
export function longWordsApart(pieces: readonly Piece[]): WordPiece[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? split(piece) : [piece]));
}

function split(text: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  let end = 0;
  for (const { 0: long, index } of text.matchAll(longWord)) {
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ long });
    end = index + long.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
