/** A line of a text without the white space around it, and where it starts. */
export type Line = { start: number; text: string };

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const indent = line.length - line.trimStart().length;
    const found = { start: start + indent, text: line.trim() };
    start += line.length + 1;
    return found;
  });
}
