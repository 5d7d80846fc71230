import type { Line } from "@/lib/sheets/text/line";

const count = (text: string, character: string): number => text.split(character).length - 1;

/** The line of a follow-up's number, whose "(AFR 54/17/95, 2 June 1995)" runs over the line end, made whole again. */
export function joinOpenBrackets(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isOpen =
      last !== undefined &&
      /\b(?:UA|AU|EXTRA)\b/.test(last.text) &&
      count(last.text, "(") > count(last.text, ")");
    const closes = /^[^(]*\)/.test(line.text);
    if (last && isOpen && closes && joined.length <= 25)
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${line.text.trim()}` };
    else joined.push(line);
  }
  return joined;
}
