import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { findLanguages } from "@/lib/sheets/words/languages";
import { regexOf } from "@/lib/sheets/words/pattern";
import { addresseesBefore } from "./addressees-first";
import { found } from "./found";
import words from "./words.json" with { type: "json" };

const BULLET = regexOf(words.asks.BULLET, "u");

const ENGLISH = regexOf(words.asks.ENGLISH);
const SPANISH = regexOf(words.asks.SPANISH, "u");
const FRENCH = regexOf(words.asks.FRENCH, "u");
const GERMAN = regexOf(words.asks.GERMAN);

const ABBREVIATION =
  /(?:^|\s|\()(?:dr|mr|mrs|ms|sr|sra|st|gen|col|lt|no|art|m|mme|prof|rev|ing|lic|nr|bzw|z\.b|u\.a|[a-z])\.$/;

/** Whether a text begins with a verb that asks, in any of the languages. */
export const beginsAsk = (text: string): boolean => {
  const folded = fold(text.trim());
  return ENGLISH.test(folded) || SPANISH.test(folded) || FRENCH.test(folded) || GERMAN.test(folded);
};

const endsSentence = (text: string): boolean =>
  /[.!]["\u201d\u00bb)]?$/.test(text) && !ABBREVIATION.test(fold(text));

const NUMBERING = /^\s*\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)](?=\s)/;

const isBulleted = (line: Line): boolean =>
  BULLET.test(line.text) && line.text.replace(BULLET, "").trim() !== "";

const PLAIN_ASK = regexOf(words.asks.PLAIN_ASK);

/** "- urging the authorities to …", with its bullet or without: an ask that is known without a heading. */
export function isPlainAsk(line: Line): boolean {
  const text = line.text.replace(BULLET, "").trim();
  return (isBulleted(line) && beginsAsk(text)) || PLAIN_ASK.test(fold(text));
}

export type AskRegion = {
  /** The sentence that leads to the list: media, languages. */
  intro: Line[];
  asks: Found<string>[];
  /** Addressees that have no heading: before the first ask or after the last. */
  after: Line[];
};

/** Where the list begins: the first bullet, or what follows the colon of the lead-in. */
function introLength(lines: readonly Line[]): number {
  const bullet = lines.findIndex(isBulleted);
  const colon = lines.findIndex((line, at) => at < 8 && /:\s*$|in denen sie\s*$/.test(fold(line.text)));
  if (bullet >= 0 && (colon < 0 || bullet <= colon + 1)) return bullet;
  if (colon >= 0) return colon + 1;
  if (bullet >= 0) return bullet;
  // "FAXE, E-MAILS UND LUFTPOSTBRIEFE MIT FOLGENDEN FORDERUNGEN": a lead-in in capitals without a colon.
  const capitals = lines.findIndex((line) => /\p{Ll}/u.test(line.text));
  if (capitals > 0) return capitals;
  const verb = lines.findIndex((line, at) => beginsAsk(line.text) && at < 8);
  // "Bitte schreiben Sie bis 4. Mai in gutem Arabisch oder auf Deutsch.": how to write, and no list of what to ask.
  const isHowTo = verb < 0 && findLanguages(joinLines(lines.slice(0, 2))).length > 0;
  if (isHowTo) return lines.length;
  return Math.max(verb, 0);
}

type Marks = "bullets" | "semicolons" | "none";

function beginsItem(line: Line, before: Line | undefined, marks: Marks): boolean {
  if (!before || isBulleted(line)) return true;
  const last = before.text.trim();
  if (/;(?:\s*(?:and|y|et|und))?$/.test(fold(last))) return true;
  if (marks === "bullets" && !endsSentence(last)) return false;
  if (!beginsAsk(line.text)) return false;
  // With neither bullets nor semicolons only the verbs at the line starts part the asks.
  if (marks === "none" && !/\b(?:and|by|of|for|to|or|,|y|et|und)$/.test(fold(last))) return true;
  return endsSentence(last) || /[,:]$/.test(last) || /^\s*\p{Lu}/u.test(line.text);
}

const ARROW = /^\s*>+\s*/;

/**
 * Lists whose lines begin with ">": an arrow before each ask is its bullet; before every line a mail program has
 * set it.
 */
function withoutArrows(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => ARROW.test(line.text));
  if (first < 0) return [...lines];
  const end = lines.findIndex((line, at) => at > first && !ARROW.test(line.text));
  const quoted = lines.slice(first, end < 0 ? undefined : end);
  const isQuote = quoted.some(
    (line, at) =>
      at > 0 && !/[;.,:]\s*$/.test(quoted[at - 1]?.text ?? "") && !beginsAsk(line.text.replace(ARROW, "")),
  );
  return lines.map((line) =>
    ARROW.test(line.text) ? { ...line, text: line.text.replace(ARROW, isQuote ? "" : "- ") } : line,
  );
}

/** A lead-in and its list, from the lines under "Recommended action" or "Please write"; bullets may be lost. */
export function readAskRegion(source: readonly Line[]): AskRegion {
  const lines = withoutArrows(source);
  const lead = introLength(lines);
  const before = addresseesBefore(lines, lead, (line) => isBulleted(line) || isPlainAsk(line));
  const start = lead + before.asks;
  const items: Line[][] = [];
  const bulleted = lines.slice(start).filter(isBulleted);
  const hasBullets = bulleted.length > 1;
  const hasSemicolons = lines.slice(start).some((line) => /;\s*$/.test(line.text));
  const unbulleted: Marks = hasSemicolons ? "semicolons" : "none";
  const marks: Marks = hasBullets ? "bullets" : unbulleted;
  // Where dashes mark the asks, "1)" numbers the officials below them.
  const isListNumbered = bulleted[0] !== undefined && NUMBERING.test(bulleted[0].text);
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const above = at > start ? lines[at - 1] : undefined;
    if (!line || (!isListNumbered && items.length > 0 && NUMBERING.test(line.text))) break;
    const starts = beginsItem(line, above, marks);
    if (above && !starts && endsSentence(above.text.trim())) break;
    if (
      starts &&
      !isBulleted(line) &&
      hasBullets &&
      above &&
      endsSentence(above.text.trim()) &&
      !beginsAsk(line.text)
    )
      break;
    if (starts) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return {
    intro: lines.slice(0, lead),
    asks: items.map(readItem).filter((ask) => ask.value !== ""),
    after: [...lines.slice(lead, lead + before.addressees), ...lines.slice(at)],
  };
}

function readItem(lines: readonly Line[]): Found<string> {
  const text = joinLines(
    lines.map((line, at) => (at === 0 ? { ...line, text: line.text.replace(BULLET, "") } : line)),
  );
  const value = cleanAsk(text);
  return found(value, beginsAsk(value) ? 0.95 : 0.75, lines);
}

/** White space collapsed; the bullet and the final punctuation, also "; and", taken off. */
export function cleanAsk(text: string): string {
  return text
    .replace(BULLET, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*[;,]\s*(?:and|y|et|und)$/i, "")
    .replace(/\s*[;,.:]+$/, "")
    .trim();
}
