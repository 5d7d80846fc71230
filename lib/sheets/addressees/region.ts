import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findDates } from "@/lib/sheets/words/dates";
import { isStory } from "@/lib/sheets/words/prose";
import type { BlockKind } from "./block/read-block";
import { joinBrokenLines } from "./broken-lines";
import { channelOf } from "./channels";
import { isOfficeLine, isPersonLine } from "./office-and-name";

// How an instruction to the writer begins, in the middle of addresses or at either end of them.
const INSTRUCTION =
  /^(?:(?:[*\u2022-]|nota?:|note ?:|hinweis:|n\.b\.:?)\s*)?(?:you (?:can|may|could|should)|please|if|where|when|note|send|write|ask|since|as|because|vous (?:pouvez|devez)|veuillez|merci|priere|envoyez|ecrivez|adressez|intervenez|si|en raison|comme|bitte|sie (?:konnen|sollten)|(?:senden|schicken|schreiben|richten|verwenden|nutzen) sie|falls|wenn|da|puede[ns]?|por favor|rogamos|se (?:ruega|puede)|sirvanse|envien?|escriban?|dirijan?|remitan?|dado que|gracias|danke|thank)\b/;
const LIMIT =
  /\b(?:before|by|until|till|no later than|antes del?|hasta(?: el)?|a mas tardar el|avant(?: le)?|jusqu'au|d'ici(?: au| le)?|au plus tard le|bis|bis (?:zum|spatestens)|spatestens|spatestens (?:am|zum|bis)|bis (?:spatestens )?(?:am|zum)|vor dem|nach dem|after|apres le|despues del?)\s*:?\s*(?:the |le |el |dem |zum |am )?$/;
const FOOTER =
  /\b(?:spendenkonto|postkonto|postcheck\w*|iban|ccp|pc-konto|cuenta corriente|compte (?:postal|bancaire)|registered charity|amnesty international,? (?:the )?(?:international secretariat|(?:[a-z]+ )?section|sektion)|amnistia internacional,? (?:secretariado|seccion)|1 easton street|charity (?:no|number)|affranchissement|porto|franqueo|postage)\b/;

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

/** "The Lantern, 12 Main Street, Accra; and to diplomatic representatives": the entry before the sentence that ends the region. */
function beforeEnd(text: string, isEnd: (text: string) => boolean): string | null {
  const [, entry = "", rest = ""] =
    /^(.*\S.*?)[;,.]?\s(?=(?:and|y|et|und|sowie|ainsi que?)\b)(.*)$/iu.exec(text) ?? [];
  return /,.*,/.test(entry) && !isEnd(entry) && isEnd(rest) ? entry.replace(/[;,.]$/, "") : null;
}

/**
 * The lines of an address region without the instructions around them. It ends at a deadline, a story, the foot of the page, or an
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
    if (isBegun && FOOTER.test(fold(line.text))) break;
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
