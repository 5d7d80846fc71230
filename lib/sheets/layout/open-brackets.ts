import type { Line } from "@/lib/sheets/text/line";

const count = (text: string, character: string): number => text.split(character).length - 1;

/** The brackets of a follow-up hold two references at most, which take up to this many further lines. */
const LONGEST_BRACKET = 3;

/** How many lines below line `at`, which has a number, its open bracket goes on; 0 where none closes it. */
function openLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? "";
  if (!/\b(?:UA|AU|EXTRA)\b/.test(text) || count(text, "(") <= count(text, ")")) return 0;
  for (let used = 1; used <= LONGEST_BRACKET; used++) {
    const next = lines[at + used];
    if (!next || next.gap > 1 || /^[^)]*\(/.test(next.text)) return 0;
    if (next.text.includes(")")) return used;
  }
  return 0;
}

/** The line of a follow-up's number, whose "(AFR 54/17/95, 2 June 1995)" runs over the line end, made whole again. */
export function joinOpenBrackets(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const used = joined.length < 25 ? openLength(lines, at) : 0;
    const rest = lines.slice(at + 1, at + 1 + used).map((other) => other.text.trim());
    joined.push(used > 0 ? { ...line, text: [line.text.trimEnd(), ...rest].join(" ") } : line);
    at += used;
  }
  return joined;
}
