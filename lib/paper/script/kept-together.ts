export type Piece = string | { keep: string };

// "из-за", "3-də": a hyphen between short parts is no place to turn the line. "30 September": nor is the space after
// a number of one or two digits.
const letter = "[\\p{L}\\p{M}\\p{N}]";
const shortParts = `${letter}{1,4}-${letter}{1,4}`;
const numbered = "\\p{Nd}{1,2} [\\p{L}\\p{M}]{2,10}";
const together = new RegExp(`(?<!${letter}|-)(?:${shortParts}|${numbered})(?!${letter}|-)`, "gu");

/**
 * A paragraph in pieces, some of which must stay on one line. Done here and not with no-break characters, so that
 * the text copied from the page is the text that was written.
 */
export function keptTogether(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: keep, index } of text.matchAll(together)) {
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ keep });
    end = index + keep.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
