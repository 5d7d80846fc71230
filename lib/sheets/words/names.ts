import { fold } from "@/lib/sheets/text/fold";
import { regexOf } from "./pattern";
import words from "./words.json" with { type: "json" };

const HONORIFIC = regexOf(words.names.HONORIFIC);

const PARTICLE = regexOf(words.names.PARTICLE);
const NOT_NAMES = regexOf(words.names.NOT_NAMES);

// Places as often as surnames: "Hospital Hill", but "Dr Benny Hill" and "Luis Carlos Villa".
const PLACE_OR_SURNAME = /\b(?:hills?|park|gardens?|bay|port|fort|lake|river|villa)\b/;

const stripHonorifics = (text: string): { rest: string; count: number } => {
  let rest = text.trim();
  let count = 0;
  for (;;) {
    const match = HONORIFIC.exec(fold(rest));
    if (!match) return { rest, count };
    rest = rest.slice(match[0].length).replace(/^[\s.,]+/, "");
    count++;
  }
};

/** "Dr", "Sra.", "S.E. Herrn", "Colonel": whether a text begins with a title of a person. */
export function hasHonorific(text: string): boolean {
  return HONORIFIC.test(fold(text.trim()));
}

/** The text without "Mr", "H.E.", "Colonel" and the like before the name. */
export function withoutHonorifics(text: string): string {
  return stripHonorifics(text).rest;
}

const IS_NAME_WORD_WORDS = regexOf(words.names.IS_NAME_WORD_WORDS, "u");

const isNameWord = (word: string): boolean =>
  IS_NAME_WORD_WORDS.test(
    // "_" stands for a letter that an old page lost: "Y_lmaz".
    word.replace(/_(?=\p{L}|$)/gu, ""),
  ) || PARTICLE.test(fold(word));

/**
 * Whether a text has the shape of a person's name: capitals, particles and initials, no digits, at most seven
 * words.
 */
export function isNameShaped(text: string): boolean {
  const { rest, count } = stripHonorifics(text);
  const words = rest
    .replace(/\([^)]*\)|["\u201c\u201d][^"\u201c\u201d]*["\u201c\u201d]/g, " ")
    .trim()
    .split(/\s+/);
  if (rest === "" || words.length > 7 || /\d/.test(rest)) return false;
  // "Ata_" may be a surname that lost its last letter, "Savc_s_" an office: only a title tells.
  if ((words.length < 2 || /_$/.test(rest)) && count === 0) return false;
  if (NOT_NAMES.test(fold(rest))) return false;
  if (PLACE_OR_SURNAME.test(fold(rest)) && words.length < 3 && count === 0) return false;
  const capitals = words.filter(
    (word) => /^['\u2018\u2019]?\p{Lu}/u.test(word) || /-\p{Lu}/u.test(word),
  ).length;
  return capitals >= 1 && words.every(isNameWord) && !PARTICLE.test(fold(words.at(-1) ?? ""));
}

/** Whether every word is one that names are made of; a single word and an open end ("Halil ...") are allowed. */
export function areNameWords(text: string): boolean {
  const words = withoutHonorifics(text).split(/\s+/).filter(Boolean);
  return words.length > 0 && words.every((word) => isNameWord(word) || /^\.{2,}$|^\u2026$/.test(word));
}
