import type { CountryLine } from "@/lib/sheets/fields/country";
import { found } from "@/lib/sheets/fields/found";
import { isBanner, isRule } from "@/lib/sheets/layout/page/furniture";
import type { Found, SheetPerson } from "@/lib/sheets/schema";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findDates } from "@/lib/sheets/words/dates";
import { areNameWords } from "@/lib/sheets/words/names";
import { regexOf } from "@/lib/sheets/words/pattern";
import { isProse } from "@/lib/sheets/words/prose";
import {
  areUnnamed,
  entriesOf,
  isPersonName,
  type MarkLanguage,
  personOf,
  stripAnyGroup,
} from "./named-persons";
import words from "./words.json" with { type: "json" };

const VERB = regexOf(words.headPersons.VERB);

const isStory = (text: string): boolean =>
  isProse(text) && (VERB.test(fold(text)) || /[.]\s*$/.test(text.trim()));

/** The lines beside and under the country on an older sheet, to the story. */
function nameLines(top: readonly Line[], own: CountryLine): Line[] {
  const at = top.indexOf(own.line);
  const first = squeeze(own.line.text)
    .slice(own.end)
    .replace(/^\s*(?:\([^)]*\))?\s*[:.|\u2013\u2014-]?\s*(?:\((?!\s*[mfhw]\s*\))[^)]*\)\s*:?)?/i, "");
  const lines: Line[] = first ? [{ ...own.line, text: first }] : [];
  for (const line of top.slice(at + 1)) {
    const folded = fold(squeeze(line.text));
    if (isRule(folded) || isBanner(folded)) break;
    if (findDates(line.text).length > 0 && !/\(/.test(line.text)) break;
    if (isStory(line.text) || isStoryStart(line, top) || (line.gap > 0 && isProse(line.text))) break;
    if (lines.length > 0 && line.gap > 0 && !/^\s{3,}/.test(line.text) && !isListed(line.text)) break;
    lines.push(line);
  }
  return lines;
}

/** A short last line of the first sentence cannot be told from a name by itself: look at what it begins. */
function isStoryStart(line: Line, top: readonly Line[]): boolean {
  const next = top[top.indexOf(line) + 1];
  if (!next || line.text.trim().length < 45) return false;
  return (
    VERB.test(fold(line.text)) ||
    (!areUnnamed(squeeze(next.text)) &&
      isProse(`${line.text} ${next.text}`) &&
      next.gap === 0 &&
      /^\p{Ll}/u.test(next.text.trim()) &&
      VERB.test(fold(`${line.text} ${next.text}`)))
  );
}

const isListed = (text: string): boolean =>
  /\(\s*[mfhw]\s*\)/i.test(text) ||
  /,\s*(?:aged|age|de \d+ a|ag[e\u00e9]e?)/i.test(text) ||
  isPersonName(stripAnyGroup(text).split(/[,(\]]/)[0] ?? "") ||
  /^\s*[^:]{3,30}:\s*\p{Lu}/u.test(text);

/** A name or description that goes on in the next line is one entry. */
function joinEntries(lines: readonly Line[]): { text: string; line: Line }[] {
  const joined: { text: string; line: Line }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    // What stands right of "]" describes several names at once.
    const text = squeeze(/\[/.test(line.text) ? line.text : line.text.replace(/\s+\].*$/, ""));
    const goesOn =
      last &&
      (/[,(-]$|\b(?:and|y|et|und|of|de|du|the)$/.test(fold(last.text)) ||
        (/^(?:\p{Ll}|\(|\])/u.test(text) && !areUnnamed(text))) &&
      !/^(?:al|el)-/i.test(text);
    const isNewName = last && /,$/.test(last.text) && isPersonName(text.split(/[,(]/)[0] ?? "");
    if (last && goesOn && !isNewName) last.text = `${last.text} ${text}`;
    else joined.push({ text, line });
  }
  return joined;
}

/** Persons named beside the country at the head of a sheet of the first two eras. */
export function readHeadPersons(
  top: readonly Line[],
  own: CountryLine,
  language: MarkLanguage,
): Found<SheetPerson>[] {
  const persons: Found<SheetPerson>[] = [];
  for (const { text, line } of joinEntries(nameLines(top, own))) {
    for (const entry of entriesOf(stripAnyGroup(text))) {
      const person = personOf(stripAnyGroup(entry), language);
      if (!person || persons.some((other) => fold(other.value.name) === fold(person.name))) continue;
      const isSure = person.gender !== null || isPersonName(person.name);
      if (isSure || areNameWords(person.name)) persons.push(found(person, isSure ? 0.93 : 0.6, [line]));
    }
  }
  return persons;
}
