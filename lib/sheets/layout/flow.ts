import type { Line } from "@/lib/sheets/text/line";

/** Lines as one text, with the way back from a place in it to its line. */
type Flow = { text: string; lineAt: (offset: number) => Line | undefined };

export function flowOf(lines: readonly Line[]): Flow {
  let text = "";
  const starts: { start: number; line: Line }[] = [];
  for (const line of lines) {
    if (text) text += " ";
    starts.push({ start: text.length, line });
    text += line.text.trim().replace(/\s+/g, " ");
  }
  return { text, lineAt: (offset) => starts.filter(({ start }) => start <= offset).at(-1)?.line };
}
