import { EXTENSION_WORD } from "@/lib/ground/phone-number";
import { fold } from "@/lib/sheets/text/fold";
import { patternOf } from "@/lib/sheets/words/pattern";
import words from "./words.json" with { type: "json" };

type ChannelKind = "fax" | "phone" | "both" | "email" | "ignored";

const NUMBER_WORD = "(?: (?:no|nos|number|numbers|nummer|num|numero)\\.?)?";
const KINDS: readonly (readonly [ChannelKind, string])[] = [
  ["both", patternOf(words.channels.KINDS)],
  ["fax", patternOf(words.channels.KINDS_2, { NUMBER_WORD })],
  ["phone", patternOf(words.channels.KINDS_3, { NUMBER_WORD })],
  ["email", patternOf(words.channels.KINDS_4)],
  ["ignored", patternOf(words.channels.KINDS_5)],
];

const SHAPES = KINDS.map(([kind, pattern]) => ({
  kind,
  regex: new RegExp(
    `^(?:(?:by|par|por|per|via|new|direct|office|nuevo|nouveau|neue[rs]?) )?(?:${pattern})(?![a-z])`,
  ),
}));

const ALL_LABELS = KINDS.map(([, pattern]) => pattern).join("|");
// A label inside a line: after a blank or "|", "I", ";" and before a colon.
const INLINE = new RegExp(patternOf(words.channels.INLINE, { ALL_LABELS }), "g");

// "…, 1202 Genf, Fax 022 555 07 11": at the end of an address on one line there is no colon.
const INLINE_NUMBER =
  /(?<=(?:[,;|/\u00b7\u2022\u2013-]|\bi)\s)(?:tele)?(?:fax|phone|tel)(?:\.|ephone|efono|efon)?\s+(?=[+(]?\s?\d)/g;

export type Channel = { kind: ChannelKind; value: string };

const BARE_LINK = /^(?:(?:https?:\/\/|www\.)\S+|@\w+)$/i;

// "F: +373 …", "T. 22 000", "v/916-555-8390", "E: a@b.example": a letter is a label only before a number or an address.
const LETTER = /^\(?(?:([ftpmv]|voice|cel)\s?[:./]\s*(?=[+(]*\s?\d[\d\s()./-]{5,})|(e)\s?:\s*(?=[^\s@]+@))/;
const LETTER_INSIDE = new RegExp(`(?<=[\\s|;,/(])${LETTER.source.slice(1)}`, "g");
const LETTERS: Readonly<Record<string, ChannelKind>> = {
  f: "fax",
  fax: "fax",
  telefax: "fax",
  e: "email",
};
// "fax/916-555-7224"
const SLASHED_INSIDE = /(?<=[\s|;,(])(?:(?:tele)?fax|tel|phone|voice)\/(?=[+(]?\d)/g;
const SLASHED = /^((?:tele)?fax|tel|phone|voice)\/(?=[+(]?\d)/;

/** The channel that a line announces, or null: "Fax: +994…", "Tel 030 1234", "Courriel : a@b.fr". */
export function channelOf(text: string): Channel | null {
  if (BARE_LINK.test(text.trim())) return { kind: "ignored", value: text.trim() };
  const folded = fold(text)
    .replace(/^fax(es)?\s?;/, "fax$1:")
    .replace(/^(e-?)?rnail/, (word) => `${word.replace("rnail", "mail")} `)
    .replace(/^te1/, "tel")
    .replace(/^(e-?)ma[1i]l\b/, "$1mail");
  const letter = LETTER.exec(folded) ?? SLASHED.exec(folded);
  if (letter) {
    const name = letter[1] ?? letter[2] ?? "";
    return { kind: LETTERS[name] ?? "phone", value: text.slice(letter[0].length).trim() };
  }
  for (const { kind, regex } of SHAPES) {
    const match = regex.exec(folded);
    if (!match) continue;
    const after = text.slice(match[0].length);
    const separator =
      /^\s*(?:\([^)\d]*\)\s*)?[:;.\u2013-]+\s*/.exec(after) ??
      // "Fax via Foreign Ministry: 22 33 44"
      (kind === "fax" || kind === "phone" ? /^ [\p{L}/. ]{3,40}:\s*(?=[+(\d])/u.exec(after) : null) ??
      /^\s+(?=[+(\d@]|\S+@)/.exec(after);
    if (separator) return { kind, value: after.slice(separator[0].length).trim() };
    if (after.trim() === "") return { kind, value: "" };
  }
  return null;
}

/** Cuts "Phone: 1 I Fax: 2 | Email: a@b" before each label but the first. */
export function cutAtChannels(text: string): string[] {
  const folded = fold(text);
  const cuts = [INLINE, INLINE_NUMBER, LETTER_INSIDE, SLASHED_INSIDE]
    .flatMap((pattern) => [...folded.matchAll(pattern)].map((match) => match.index))
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
  if (cuts.length === 0) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const part = text
      .slice(from, cut)
      .replace(/[\s|;,/\u00b7\u2022]+(?:[I/\u2013-]\s*)?$/, "")
      .trim();
    if (part && part !== "I") parts.push(part);
    from = cut;
  }
  return parts;
}

const EXTENSION = new RegExp(`^${EXTENSION_WORD}\\b`);

const EXTENSION_AFTER = `(?:,? ?${EXTENSION_WORD}\\.? ?\\d+)?`;
const NUMBER = new RegExp(`^[+(\\d][\\d\\s().+/\\u2013-]*\\d\\)?${EXTENSION_AFTER}`, "i");

/** Numbers as printed: "a / b" and "a or b" apart, notes in brackets dropped, an extension kept. */
export function readNumbers(value: string): string[] {
  const bare = value
    .replace(/\((?=[^)]*\p{L}{2})[^)]*\)?/gu, " ")
    // "Via foreign affairs: +98 …": through whose machine it goes.
    .replace(/^\s*\p{L}[\p{L}\s.'\u2019-]{1,40}:\s*(?=[+(\d])/u, "")
    .replace(/\s+(?:or|and|o|y|ou|et|oder|und)\s+(?=[+(\d])/gi, ";")
    .replace(/\s+I\s+(?=[+(\d])/g, ";")
    // The slash of "0228/55 53 93" parts the area code from its number.
    .replace(/(?<!(?:^|[;,])\s*\(?0\d{1,4}\)?)\s*\/\s*(?=[+(\d])/g, ";")
    .replace(/(?<=\d)\s+(?=\+)/g, ";");
  const numbers: string[] = [];
  for (const part of bare.split(";").flatMap(cutAtCommas)) {
    const text = part
      .trim()
      .replace(/[.,:;|]+$/, "")
      .replace(/\s+/g, " ");
    const match = NUMBER.exec(text);
    if (match && match[0].replace(/\D/g, "").length >= 4) numbers.push(match[0].trim());
  }
  return numbers;
}

function cutAtCommas(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(",")) {
    const isNumber = /^\s*[+(\d]/.test(part) && part.replace(/\D/g, "").length >= 5;
    const last = parts.length - 1;
    if (last < 0 || (isNumber && !EXTENSION.test(fold(part.trim())))) parts.push(part);
    else parts[last] = `${parts[last]},${part}`;
  }
  return parts;
}

// "office [at] ministry [dot] example", "(arroba)", "{punkt}", and the bare words where both are there.
const SPELLED = String.raw`\s(?:at|arroba)(?=\s\S+(?:\s(?:dot|punto|point|punkt)\s\S+)+)`;
const AT = new RegExp(String.raw`\s*(?:[[({]\s*(?:at|arroba|chez|\u00e4t|@)\s*[\])}]|${SPELLED})\s*`, "gi");
const DOT = /\s*(?:[[({]\s*(?:dot|punto|point|punkt|\.)\s*[\])}]|\s(?:dot|punto|point|punkt)(?=\s))\s*/gi;
// Whatever touches an address is part of it: half of an address is a different address that may be somebody else's.
const TOKEN =
  /[^\s<>()[\]{}"\u201c\u201d\u201e\u00ab\u00bb;,|:]+@[^\s<>()[\]{}"\u201c\u201d\u201e\u00ab\u00bb;,|:@]+/gu;

/** Email addresses in a text, each as a whole; "[email protected]" is none. */
export function readEmails(value: string): string[] {
  const bound = value.replace(AT, "@");
  const spelled = bound === value ? value : bound.replace(DOT, ".");
  const closed = spelled.replace(/(\w)\s?@\s?(?=\w)/g, "$1@");
  return [...closed.matchAll(TOKEN)]
    .map(([token]) => token.replace(/^(?:['\u2018\u2019.*\u2022\u00b7-]+)|[.'\u2018\u2019*!?-]+$/g, ""))
    .flatMap((token) => (token.split("@").length > 2 ? token.split("/") : [token]))
    .filter((token) => /^[^@]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u.test(token));
}
