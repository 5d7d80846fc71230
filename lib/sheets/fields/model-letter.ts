import { opensLetter } from "@/lib/sheets/addressees/salutation";
import { findLabel } from "@/lib/sheets/labels/find-label";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import { joinLines, type Line, numbersOf } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import { cleanAsk } from "./asks";
import { found } from "./found";
import { closesLetter } from "./letter/closing";
import { isDemand } from "./letter/demand";
import { sentencesOf } from "./letter/sentences";
import { isDateLine, isFrame } from "./title/heading";
import words from "./words.json" with { type: "json" };

export type ModelLetter = {
  salutation: Line;
  /** Lines from the salutation to the closing words. */
  lines: Line[];
  /** Lines between the heading of the letter, or of the page, and its salutation. */
  above: Line[];
  hasClosing: boolean;
};

const FIRST_PERSON = regexOf(words.modelLetter.FIRST_PERSON);

// "Dear friends," opens what the network writes to its supporters.
const TO_READERS = regexOf(words.modelLetter.TO_READERS);

/** A line that opens a letter; a form of address that is not known counts where the next line speaks as "I". */
function beginsLetter(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? "";
  const next = fold(lines[at + 1]?.text.trim() ?? "");
  if (TO_READERS.test(fold(text))) return false;
  if (opensLetter(text)) return /[,:;!]$|[a-z]$/.test(text);
  return (
    /^\p{Lu}[^\d]*[,:]$/u.test(text) &&
    text.split(/\s+/).length <= 8 &&
    FIRST_PERSON.test(next) &&
    !findLabel(lines, at)
  );
}

/** A letter ready to send: a line that opens one and, within a page, one that closes it. */
export function findModelLetter(lines: readonly Line[]): ModelLetter | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || !beginsLetter(lines, at)) continue;
    const close = lines.findIndex((_, index) => index > at && closesLetter(lines, index));
    if (close < 0 || close - at < 2 || close - at > 90) continue;
    // A salutation with a comma inside an address block is followed by the next official, not by a text.
    const body = lines
      .slice(at + 1, close)
      .map((other) => other.text)
      .join(" ");
    if (body.split(/\s+/).length < 15 || !/[.!?]/.test(body)) continue;
    return {
      salutation: line,
      lines: lines.slice(at, close + 1),
      above: aboveOf(lines, at),
      hasClosing: true,
    };
  }
  return null;
}

// "(Absender)", "[Your name and address]", "Ort, Datum": what the writer fills in.
const PLACEHOLDER = regexOf(words.modelLetter.PLACEHOLDER);

// "Nutze diesen Vorschlag:", "en utilisant la lettre ci-dessous :": what leads to a letter and is no heading.
const LEAD = regexOf(words.modelLetter.LEAD);

/** A sentence to the writer or of the story, which no address has. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (words >= 4 && LEAD.test(fold(text))) || (words >= 8 && /\p{Ll}{3}[.!?]$/u.test(text));
}

/** Whether the lines above a letter end here; "Copy to:" belongs to the addressee. */
function endsAbove(lines: readonly Line[], at: number): boolean {
  const label = findLabel(lines, at);
  const text = lines[at]?.text.trim() ?? "";
  return (
    (label !== null && label.kind !== "copies") ||
    PLACEHOLDER.test(fold(text)) ||
    isFrame(text) ||
    isSentence(text)
  );
}

function aboveOf(lines: readonly Line[], at: number): Line[] {
  let start = at;
  while (start > 0 && at - start < 24 && !endsAbove(lines, start - 1)) start--;
  const label = start > 0 ? findLabel(lines, start - 1) : null;
  const above = lines.slice(start + (label && label.lines > 1 ? label.lines - 1 : 0), at);
  // The addressee stands below the date; what stands above it is the sender or a headline.
  const dated = above.findLastIndex((line) => isDateLine(line.text));
  const isBelow = above.length - dated > 3;
  return above.slice(isBelow ? dated + 1 : 0).filter((line) => !isDateLine(line.text));
}

const LIST_ITEM = /^\s*(?:[\u2022\u25a0\u25fc\u25aa\u25cf\u00b7*\uf000-\uf0ff]|[-\u2013]\s)/;

/** Paragraphs of a letter, by empty lines and by short last lines; list items stand alone. */
export function paragraphsOf(letter: ModelLetter): { text: string; lines: Line[] }[] {
  const paragraphs: Line[][] = [];
  for (const line of letter.lines.slice(1, -1)) {
    if (line.gap > 0 || paragraphs.length === 0 || LIST_ITEM.test(line.text)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => ({ text: joinLines(lines), lines }));
}

/** The demand sentences of a letter, and the items of a list that one of them leads to. */
export function asksOfLetter(letter: ModelLetter): Found<string>[] {
  const asks: Found<string>[] = [];
  const flat = joinAcross(paragraphsOf(letter));
  let isList = false;
  for (const { text, lines } of flat) {
    const isItem = LIST_ITEM.test(text);
    if (isItem && isList) {
      asks.push(found(cleanAsk(text), 0.8, lines));
      continue;
    }
    isList = false;
    for (const sentence of sentencesOf(text)) {
      if (!isDemand(sentence)) continue;
      // "I urge you to: release …; drop …" with its bullets lost.
      const list = /^[^:]{0,160}:\s+(.+;.+)$/.exec(sentence)?.[1];
      if (list) {
        for (const item of list.split(/;\s*/)) asks.push(found(cleanAsk(item), 0.7, linesWith(lines, item)));
        continue;
      }
      isList = /:\s*$/.test(sentence);
      if (!isList)
        asks.push({
          value: cleanAsk(sentence),
          confidence: 0.85,
          lines: numbersOf(linesWith(lines, sentence)),
        });
    }
  }
  return asks;
}

type Paragraph = { text: string; lines: Line[] };

/** A sentence may run over what looks like a paragraph's end. */
function joinAcross(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last && !/[.!?:;]["\u201d\u00bb)]?$/.test(last.text) && !LIST_ITEM.test(paragraph.text)) {
      joined[joined.length - 1] = {
        text: `${last.text} ${paragraph.text}`,
        lines: [...last.lines, ...paragraph.lines],
      };
    } else joined.push({ ...paragraph });
  }
  return joined;
}

function linesWith(lines: readonly Line[], sentence: string): Line[] {
  const inside = lines.filter((line) => {
    const text = line.text.trim();
    return sentence.includes(text) || text.includes(sentence) || text.includes(sentence.slice(0, 24));
  });
  return inside.length > 0 ? inside : [...lines];
}
