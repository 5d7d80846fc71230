import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import { channelOf } from "./channels";
import { isPlainSalutation, labelledSalutation } from "./salutation";
import words from "./words.json" with { type: "json" };

/** A note in brackets takes at most this many lines; an older bracket was never closed. */
const LONGEST_NOTE = 3;

const count = (text: string, character: string): number => text.split(character).length - 1;

const isNumbered = (text: string): boolean => /^\s*\(?(?:\d{1,2}|[a-h])\)/i.test(text);

/** How many lines below line `at` belong to the bracket that it leaves open; 0 where none closes it. */
function openBracketLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text.trim() ?? "";
  if (/^[([]/.test(text) || isNumbered(text) || count(text, "(") <= count(text, ")")) return 0;
  for (let used = 1; used <= LONGEST_NOTE; used++) {
    const next = lines[at + used]?.text ?? "";
    if (isNumbered(next) || /^[^)]*\(/.test(next)) return 0;
    if (next.includes(")")) return used;
  }
  return 0;
}

const OPEN_END = regexOf(words.brokenLines.OPEN_END);

/** "Dear Secretary of" + "State": a form of address that ends in a word which cannot be its last. */
function isOpenSalutation(text: string, next: string): boolean {
  const isShort = next.split(/\s+/).length <= 4 && /^\p{L}/u.test(next) && !/[\d@:]/.test(next);
  return (
    isShort &&
    OPEN_END.test(fold(text)) &&
    channelOf(next) === null &&
    (labelledSalutation(text) !== null || isPlainSalutation(text))
  );
}

/** "minister-of-" + "justice@…", "office@" + "x.example", "office@x" + ".example": an address that its column broke. */
function isBrokenEmail(text: string, next: string): boolean {
  const start = text.split(/\s+/).at(-1) ?? "";
  const [end = "", ...more] = next.split(/[\s,;]+/);
  if (channelOf(next) !== null || !/^[\w.@-]+$/.test(end) || (more.length > 0 && !/@/.test(more.join(" "))))
    return false;
  if (start.includes("@"))
    return (
      (/[@.-]$/.test(start) && /^[\p{Ll}\d]/u.test(end)) ||
      (/^\.[\p{L}]/u.test(end) && /@[\w.-]*\w$/.test(start)) ||
      (/@[\w-]+$/.test(start) && /^[\w-]+\.[\w.-]+$/.test(end) && !end.includes("@"))
    );
  return channelOf(text)?.kind === "email" && /[\w]?[-._]$/.test(start) && /^[\w.-]*@[\w-]+\.\w/.test(end);
}

/**
 * The lines of an address region with what the margin broke apart made whole: a bracket that closes further down, a
 * line that
 * begins with "/" as the second half of what stands above it, and a form of address without its last word.
 */
export function joinBrokenLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const text = line.text.trim();
    const last = joined.at(-1);
    if (last && isBrokenEmail(last.text.trim(), text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()}${text}` };
      continue;
    }
    if (last && (/^\/\s?[\p{L}\d+]/u.test(text) || isOpenSalutation(last.text.trim(), text))) {
      joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${text}` };
      continue;
    }
    const used = openBracketLength(lines, at);
    const rest = lines.slice(at + 1, at + 1 + used).map((other) => other.text.trim());
    joined.push(used > 0 ? { ...line, text: [line.text.trimEnd(), ...rest].join(" ") } : line);
    at += used;
  }
  return joined;
}
