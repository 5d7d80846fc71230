import * as z from "zod/mini";
import type { CoachWordsChange } from "./coach-words";
import { isUsablePhrase } from "./reading/phrase-list";

// The built-in lists hold some hundred phrases each; a section adds to them and does not write them anew.
export const MOST_PHRASES = 300;
export const LONGEST_PHRASE = 100;

const phrase = z.string().check(
  z.maxLength(LONGEST_PHRASE, `Keep each phrase under ${LONGEST_PHRASE} characters`),
  z.refine((text) => isUsablePhrase(text.replace(/^-/u, "")), "Begin each phrase with a word"),
);
const phrases = z
  .array(phrase)
  .check(z.maxLength(MOST_PHRASES, `Keep each list under ${MOST_PHRASES} phrases`));
const list = z.object({ find: z.optional(phrases), except: z.optional(phrases) });
const topic = z.extend(list, { alone: z.optional(phrases) });
const optionalList = z.optional(list);

/** A section's changes to the words of one language, as they are stored; nothing else passes. */
export const coachWordsChangeSchema = z.strictObject({
  insult: optionalList,
  threat: optionalList,
  politics: optionalList,
  guilt: optionalList,
  intimate: optionalList,
  pressure: optionalList,
  otherCases: optionalList,
  negationsBefore: z.optional(phrases),
  negationsAfter: z.optional(phrases),
  thatWords: z.optional(phrases),
  reported: z.optional(phrases),
  aboutWriter: z.optional(phrases),
  readerWords: z.optional(phrases),
  insultsAtReader: z.optional(phrases),
  demandOpeners: z.optional(phrases),
  demandClosers: z.optional(phrases),
  demandTopics: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2,30}$/iu)), topic)),
  salutations: z.optional(phrases),
  valedictions: z.optional(phrases),
  shouted: z.optional(phrases),
  titles: z.optional(phrases),
});

/** What a section changed, from where it is stored; null where that is not such a change. */
export function readWordsChange(stored: unknown): CoachWordsChange | null {
  const read = coachWordsChangeSchema.safeParse(stored);
  return read.success ? read.data : null;
}

/** A list as a section types it, a phrase a line: those that can find something, and the lines that never could. */
export function readPhraseLines(text: string): { phrases: string[]; unusable: string[] } {
  const lines = [...new Set(text.split("\n").map((line) => line.trim().replace(/\s+/gu, " ")))].filter(
    Boolean,
  );
  const isFine = (line: string) => phrase.safeParse(line).success;
  return { phrases: lines.filter(isFine), unusable: lines.filter((line) => !isFine(line)) };
}
