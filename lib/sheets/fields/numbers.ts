import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findDates } from "@/lib/sheets/words/dates";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";
import { isProse } from "@/lib/sheets/words/prose";
import { found, NOT_FOUND } from "./found";
import words from "./words.json" with { type: "json" };

// Scanners read 1 as l or I and 0 as O.
const DIGITS = "[0-9lio]{1,3}";
const NUMBER = new RegExp(patternOf(words.numbers.NUMBER, { DIGITS }), "g");
// "(Mexico 61.24)": the American web pages leave out "UA".
const IN_TITLE = /\((?:[a-z' -]+:? )?(?:ua )?(\d{1,3})[./](\d{2})\)\s*$/;
const FURTHER = regexOf(words.numbers.FURTHER);

type SheetNumber = { number: string; start: number; isFollowUp: boolean };

function plainNumber(word: string, serial: string, year: string): string {
  const digits = serial.replace(/[li]/g, "1").replace(/o/g, "0").replace(/^0+/, "");
  const number = `${digits}/${year.slice(-2)}`;
  // An EXTRA, a medical action and a refugee action count on their own: the word tells them from the UA of that number.
  return /^(?:extra|ma|nsa)$/.test(word) ? `${word.toUpperCase()} ${number}` : number;
}

/** Every number of an Urgent Action in a text; "UA-257-1/2014" and "FI 132/19-11" are follow-ups. */
export function findNumbers(text: string): SheetNumber[] {
  return [...fold(text).matchAll(NUMBER)].flatMap((match) => {
    const [, word = "", serial = "", update, year = "", issue] = match;
    if (!/\d/.test(serial)) return [];
    const isFollowUp = update !== undefined || issue !== undefined;
    return [{ number: plainNumber(word, serial, year), start: match.index, isFollowUp }];
  });
}

/** "Further information on", "Second UA", "Mise à jour": whether the words say that this is a follow-up. */
export const saysFollowUp = (text: string): boolean => FURTHER.test(fold(text));

const BODY_REFERENCE = regexOf(words.numbers.BODY_REFERENCE);
const UPDATE_OF =
  /\b(?:update|actualizacion|mise a jour|aktualisierung)[^.]{0,12} (?:of|to|on|de la|de l'|der|zu|zur)\s*$/;

type OwnNumber = { number: Found<string | null>; isFollowUp: boolean; numberAt: number };

type OwnLine = { line: Line; own: SheetNumber; rank: number };

/** Lines of the head that may give the sheet's own number; the one with its date outranks a line of the site. */
function ownLines(head: readonly Line[]): OwnLine[] {
  return head.flatMap((line) => {
    const { text } = line;
    const own = findNumbers(text).find(
      ({ start }) => !BODY_REFERENCE.test(fold(text.slice(0, start))) && isNumberLine(text, start),
    );
    if (!own) return [];
    const outside = text.replace(/\([^)]*\)?/g, " ");
    const rank =
      1 + Number(own.start === 0) + 2 * Number(findDates(outside).length > 0 || saysFollowUp(text));
    return [{ line, own, rank }];
  });
}

const FIRST = /^(?:(?:first|premiere|primera|erste)\b.{0,4})?$/;

/**
 * The head with the line of the number that stands at the foot of the page or of the text, where the head has none:
 * "First UA: 71/23 Index: AFR 38/6990/2023 Mauritania Date: 26 June 2023".
 */
export function withFoot(head: readonly Line[], all: readonly Line[]): readonly Line[] {
  if (ownLines(head).length > 0) return head;
  const foot = all.find(({ text }) => {
    const [own] = findNumbers(text);
    const before = fold(text.slice(0, own?.start ?? 0)).trim();
    const isOwn = FIRST.test(before) || FURTHER_START.test(before);
    return (
      own !== undefined && isOwn && /\b(?:index|indice)\b/.test(fold(text)) && findDates(text).length > 0
    );
  });
  return foot ? [foot, ...head] : head;
}

/** The number of this sheet, from its head (`head`) or from the places where a sheet repeats it (`all`). */
export function readNumber(head: readonly Line[], all: readonly Line[]): OwnNumber {
  const best = ownLines(head).reduce<OwnLine | null>(
    (winner, one) => (one.rank > (winner?.rank ?? 0) ? one : winner),
    null,
  );
  if (best) {
    const { line, own } = best;
    return {
      number: found(own.number, 0.97, [line]),
      isFollowUp: own.isFollowUp || saysFollowUp(line.text),
      numberAt: line.number,
    };
  }
  for (const line of head) {
    const match = IN_TITLE.exec(fold(line.text));
    if (match)
      return {
        number: found(plainNumber("ua", match[1] ?? "", match[2] ?? ""), 0.9, [line]),
        isFollowUp: false,
        numberAt: line.number,
      };
  }
  for (const line of all) {
    for (const { number, start } of findNumbers(line.text)) {
      const before = fold(line.text.slice(0, start));
      const isUpdate = UPDATE_OF.test(before);
      const isReport = /\breport (?:what you did|the actions?|your)[^.]*$/.test(before);
      const isPage = /^\s*(?:page|seite|pagina) \d+ (?:of|von|de) /.test(before);
      // "UA 12/16 | Index AFR 32/… | Issue date …" at the foot of a web page.
      const isFirst = start === 0 || FURTHER_START.test(before.trim());
      const isFoot = isFirst && /\b(?:index|indice)\b/.test(fold(line.text));
      // "This is Urgent Action 151.17": what to say when the action is reported.
      const isSaid = /\b(?:this is|reference|quote)[:\s]*(?:the )?$/.test(before);
      if (isSaid || isUpdate || isReport || isPage || isFoot)
        return {
          number: found(number, 0.8, [line]),
          isFollowUp: isUpdate || all.some((other) => isFurther(other, number)),
          numberAt: line.number,
        };
    }
  }
  return { number: NOT_FOUND, isFollowUp: false, numberAt: 0 };
}

/** "Further information on UA 151/17" at the start of a line, such as the foot of a page. */
const isFurther = ({ text }: Line, number: string): boolean =>
  findNumbers(text).some(
    (one) => one.number === number && FURTHER_START.test(fold(text.slice(0, one.start)).trim()),
  );

// "Third further information on", "Fourth and final update of".
const FURTHER_START = new RegExp(
  `^(?:(?:first|second|third|fourth|fifth|sixth|\\d+(?:st|nd|rd|th)|and|final|last) )*(?:${FURTHER.source.slice(2)})`,
);

/** A number counts as the sheet's own near the start of a line or after a lead-in, not in the run of a sentence. */
function isNumberLine(text: string, start: number): boolean {
  const before = fold(text.slice(0, start)).trim();
  if (before === "") return true;
  if (isProse(text)) return before.length < 90 && FURTHER_START.test(before);
  return (
    before.length < 48 ||
    saysFollowUp(before) ||
    /index|date|fecha|datum|subject|betreff|asunto|objet/.test(before)
  );
}

/** Other Urgent Actions that the sheet mentions, and the original one of a follow-up, in the order of the text. */
export function readRelated(lines: readonly Line[], own: OwnNumber): Found<string>[] {
  const related = new Map<string, Found<string>>();
  const ownNumber = own.number.value;
  if (own.isFollowUp && ownNumber) {
    related.set(ownNumber, { value: ownNumber, confidence: 0.9, lines: own.number.lines });
  }
  const flat = lines.map((line) => ({ line, text: line.text }));
  flat.forEach(({ line, text }, at) => {
    const next = flat[at + 1];
    const joined = next ? `${text} ${next.text.trim()}` : text;
    for (const { number, start } of findNumbers(joined)) {
      if (start >= text.length || number === ownNumber || related.has(number)) continue;
      related.set(number, found(number, 0.9, [line]));
    }
  });
  return [...related.values()];
}

const INDEX =
  /(?<![a-z])(afr|amr|asa|eur|mde|act|pol|nws)\s?(\d{2,3})\s?\/\s?(\d{1,5})\s?\/\s?(\d{4}|\d{2})(\/[a-z])?(?!\d)/g;

/** The index number of this sheet: labelled, or standing in its head outside brackets and addresses. */
export function readIndexNumber(head: readonly Line[], rest: readonly Line[]): Found<string | null> {
  const candidates = [...head, ...rest].flatMap((line, at) => {
    const folded = fold(line.text);
    return [...folded.matchAll(INDEX)].flatMap((match) => {
      const before = folded.slice(0, match.index);
      const isLabelled =
        /(?:index|indice|efai|index ai)[^a-z]*(?:no|nr|number|number|numero)?[\s.:°-]*(?:- ?\d+ ?- ?)?$/.test(
          before,
        ) || /efai/.test(before);
      if (/\([^)]*$|https?:|www\.|\/$/.test(before)) return [];
      if (!isLabelled && at >= head.length) return [];
      const printed = line.text.slice(match.index, match.index + match[0].length).toUpperCase();
      const value = printed.replace(/\s*\/\s*/g, "/").replace(/^([A-Z]{3})\s?/, "$1 ");
      const isAiIndex = /(?:ai index|indice ai|ai-index|index ai)[^a-z]*$/.test(before);
      return [{ value: value.replace(/\/S$/, "/s"), line, rank: isAiIndex ? 3 : Number(isLabelled) + 1 }];
    });
  });
  const best = candidates.sort((a, b) => b.rank - a.rank)[0];
  return best ? found(best.value, best.rank > 1 ? 0.98 : 0.85, [best.line]) : NOT_FOUND;
}
