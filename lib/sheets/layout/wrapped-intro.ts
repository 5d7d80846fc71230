import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import words from "./words.json" with { type: "json" };

const OPEN_END = regexOf(words.wrappedIntro.OPEN_END, "i");
const LANGUAGE_WORD =
  /^\s*((?:languages?|idiomas?|lenguas?|langues?(?: maternelle)?|(?:mutter)?sprache)\s*[:,.;]?)(?!\S)\s*(.*)$/i;

/**
 * "… or in your own" / "language:": the last word of a lead-in on a line of its own is no heading. It goes back to
 * the line
 * above; what follows it keeps its place.
 */
export function joinWrappedIntros(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [, word, rest] = LANGUAGE_WORD.exec(line.text) ?? [];
    if (!last || word === undefined || !OPEN_END.test(last.text)) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${word}` };
    if (rest) joined.push({ ...line, text: rest });
  }
  return joined;
}
