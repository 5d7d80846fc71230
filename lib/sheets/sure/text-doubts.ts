import { channelOf, readEmails } from "@/lib/sheets/addressees/channels";
import { isOfficeLine } from "@/lib/sheets/addressees/office-and-name";
import type { SheetFields } from "@/lib/sheets/schema";
import { areBreaksKnown } from "@/lib/sheets/text/broken-words";
import { fold } from "@/lib/sheets/text/fold";
import { findLanguages } from "@/lib/sheets/words/languages";
import { type Doubt, SURE, squeezed } from "./doubt";

const LONGEST_ASK = 700;
const WRITE_IN = RegExp(
  "\\b(?:please write|you (?:can|may) (?:also )?write|preferred language|idioma preferido|pueden? escribir" +
    "|langue|pouvez (?:egalement )?ecrire|ecrire vos appels|schreiben sie (?:bitte )?in)\\b",
);
// An ask of a letter is a sentence that a verb makes one, and sure; one of a list without such a verb is not.
const SURE_ASK = 0.8;

function askDoubt(
  ask: string,
  confidence: number,
  lines: readonly string[],
  source: readonly string[],
): string | null {
  if (confidence < SURE_ASK) return "it does not begin with a verb that asks";
  if (
    lines.some(
      (line) => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && line.trim().split(/\s+/).length > 2,
    )
  )
    return "a heading may stand in it";
  if (ask.length > LONGEST_ASK) return "it is too long for one thing to ask";
  if (readEmails(ask).length > 0 || /(?:\+\d|\bfax\b|\btel\b).*\d{4}|https?:|www\./i.test(ask))
    return "an address or a number stands in it";
  if (/\bto ?:|\b(?:salutation|dear|cc|copies to)\b ?:?/i.test(ask) && /:/.test(ask))
    return "a heading or a salutation may stand in it";
  const isBlock = lines.some(
    (line, at) =>
      at > 0 &&
      (channelOf(line.trim()) !== null || isOfficeLine(line.trim())) &&
      line.trim().length < 60 &&
      /^\s*\p{Lu}/u.test(line) &&
      /[.;:]\s*$/.test(lines[at - 1] ?? ""),
  );
  if (isBlock) return "an address may stand in it";
  const joined = lines
    .map(squeezed)
    .join("\n")
    .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, "\u00ad");
  return areBreaksKnown(joined, source) ? null : "a word is broken at a line’s end";
}

/** Doubts about asks and persons. */
export function textDoubts(fields: SheetFields, source: readonly string[]): Doubt[] {
  const printed = (numbers: readonly number[]): string[] => numbers.map((number) => source[number - 1] ?? "");
  const asks = fields.asks.flatMap(({ value, confidence, lines }, at): Doubt[] => {
    const reason = askDoubt(value, confidence, printed(lines), source);
    return reason ? [{ path: `asks.${at}`, reason }] : [];
  });
  const officials = fields.targets.flatMap(({ value }) => (value.name ? [fold(value.name)] : []));
  const asked = fold(fields.asks.map(({ value }) => value).join(" "));
  const isAskedFor = (name: string): boolean => asked.includes(fold(name.split(/\s+/).at(-1) ?? name));
  const persons = fields.persons.flatMap(({ value, confidence }, at): Doubt[] => {
    const isOfficial = officials.some((name) => name.includes(fold(value.name)));
    const weak =
      confidence < SURE - 0.05 && !isAskedFor(value.name) ? "the name was taken from the story" : null;
    const reason = isOfficial ? "an addressee has this name" : weak;
    const parts = value.gender === null ? ["name"] : ["name", "gender"];
    return reason ? parts.map((part) => ({ path: `persons.${at}.${part}`, reason })) : [];
  });
  const named = new Set(fields.languages.map(({ value }) => value.name));
  const isTold = source.some(
    (line) => WRITE_IN.test(fold(line)) && findLanguages(line).some((language) => !named.has(language)),
  );
  const languages = isTold
    ? [{ path: "languages", reason: "a line names another language to write in" }]
    : [];
  return [...asks, ...persons, ...languages];
}
