import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findDates } from "@/lib/sheets/words/dates";
import { regexOf } from "@/lib/sheets/words/pattern";
import { isStory } from "@/lib/sheets/words/prose";
import type { BlockKind } from "./block/read-block";
import { joinBrokenLines } from "./broken-lines";
import { channelOf } from "./channels";
import { isOfficeLine, isPersonLine } from "./office-and-name";
import words from "./words.json" with { type: "json" };

// How an instruction to the writer begins, in the middle of addresses or at either end of them.
const INSTRUCTION = regexOf(words.region.INSTRUCTION);
const LIMIT = regexOf(words.region.LIMIT);
const FOOTER = regexOf(words.region.FOOTER);

// "Thank you." to the writers, below the last address.
const THANKS =
  /^(?:many thanks|thank you|merci|(?:muchas )?gracias|(?:vielen |herzlichen )?dank|danke)[.!,]?$/;

/** A date by which to write. */
function isDeadline(text: string): boolean {
  const folded = fold(text);
  return findDates(text).some(({ start }) => LIMIT.test(folded.slice(0, start)));
}

/** How many lines an instruction takes that begins here; 0 for none. */
function instructionLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text.trim() ?? "";
  if (!INSTRUCTION.test(fold(first)) || channelOf(first) !== null || isOfficeLine(first)) return 0;
  let words = 0;
  for (let used = 0; used < 4; used++) {
    const text = lines[at + used]?.text.trim() ?? "";
    if (used > 0 && (lines[at + used]?.gap ?? 0) > 0) return 0;
    words += text.split(/\s+/).filter(Boolean).length;
    if (/[.!:]["\u201d\u00bb)]?$/.test(text)) return words >= 5 && /\p{Ll}/u.test(first) ? used + 1 : 0;
  }
  return 0;
}

const isStoryLine = ({ text }: Line): boolean =>
  isStory(text) && !isOfficeLine(text) && channelOf(text.trim()) === null && !/^\s*[([]/.test(text);

const mayBegin = (line: Line | undefined): boolean =>
  line !== undefined &&
  (/^\s*\(?\d{1,2}[.)]\s/.test(line.text) || isOfficeLine(line.text) || isPersonLine(line.text));

/**
 * "The Lantern, 12 Main Street, Accra; and to diplomatic representatives": the entry before the sentence that ends
 * the region.
 */
function beforeEnd(text: string, isEnd: (text: string) => boolean): string | null {
  const [, entry = "", rest = ""] =
    /^(.*\S.*?)[;,.]?\s(?=(?:and|y|et|und|sowie|ainsi que?)\b)(.*)$/iu.exec(text) ?? [];
  return /,.*,/.test(entry) && !isEnd(entry) && isEnd(rest) ? entry.replace(/[;,.]$/, "") : null;
}

/**
 * The lines of an address region without the instructions around them. It ends at a deadline, a story, the foot of
 * the page, or an
 * instruction that no further addressee follows.
 */
export function addressRegion(
  source: readonly Line[],
  kind: BlockKind,
  isEnd: (text: string) => boolean,
): Line[] {
  const lines = joinBrokenLines(source);
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (isEnd(line.text)) {
      const entry = beforeEnd(line.text, isEnd);
      if (entry) kept.push({ ...line, text: entry });
      break;
    }
    const isBegun = kept.some((one) => /\p{L}/u.test(one.text));
    const used = instructionLength(lines, at) || Number(isStoryLine(line) || isDeadline(line.text));
    if (isBegun && (FOOTER.test(fold(line.text)) || THANKS.test(fold(line.text).trim()))) break;
    if (used === 0) {
      kept.push(line);
      continue;
    }
    const isClosing = lines.slice(at, at + used).some((one) => isDeadline(one.text) || isStoryLine(one));
    const goesOn = kind === "targets" && !isClosing && mayBegin(lines[at + used]);
    if (isBegun && !goesOn) break;
    at += used - 1;
  }
  return kept;
}
