import { foldWord } from "@/lib/ground/fold-text";
import { modelShingles } from "@/lib/letters/text-similarity";
import type { CoachCheck, CoachField, CoachInput, Hint, HintFix, HintPlace } from "./coach-input";
import { markNames, markTitled, type NamePart, nameParts } from "./reading/name-parts";
import { findPhrases, type PhraseHit, type PhraseIndex } from "./reading/phrase-list";
import { type ReadText, readText } from "./reading/read-text";
import { wordIndex } from "./reading/word-index";

/** One field of prose: its words, and where each list has a phrase. */
export type FieldReading = {
  field: CoachField;
  read: ReadText;
  found: (tag: string) => readonly PhraseHit[];
};

/** A letter read once, for all checks. */
export type CoachContext = {
  input: CoachInput;
  /** The language alone: "en" of "en-GB". */
  language: string;
  /** Subject, personal, body and closing, in this order. */
  prose: readonly FieldReading[];
  people: readonly (readonly (readonly NamePart[])[])[];
  asks: ReadText;
  editors: EditorsWords;
};

type EditorsWords = {
  /** Their words, folded, with a space around each. */
  words: string;
  /** Folded words that they wrote in capitals: acronyms of this case. */
  capitals: ReadonlySet<string>;
  shingles: ReadonlySet<string>;
};

export function readLetter(input: CoachInput): CoachContext {
  const { letter, appeal, words } = input;
  const language = input.language.toLowerCase().split("-")[0] ?? "";
  const thatWords = new Set(words.thatWords.map(foldWord));
  const people = nameParts(appeal.personNames, language);
  const index = wordIndex(words);
  const read = (field: "subject" | "personal" | "body" | "closing") =>
    readField({ field, read: markNames(readText(letter[field], { language, thatWords }), people), index });
  const askTexts = [...appeal.asks, ...letter.askSentences.map((ask) => ask.sentence)].join("\n");
  const officials = input.officials.map(({ role, salutation }) => `${role}\n${salutation}`);
  const near = editorsOf([askTexts, ...officials], language);
  const model = knownEditorsOf(appeal.templateTexts ?? noTexts, language);
  return {
    input,
    language,
    prose: [read("subject"), read("personal"), read("body"), read("closing")],
    people,
    asks: markNames(readText(askTexts, { language, thatWords }), people),
    editors: {
      words: `${model.words}${near.words}`,
      capitals: new Set([...model.capitals, ...near.capitals]),
      shingles: model.shingles,
    },
  };
}

function readField({
  field,
  read,
  index,
}: {
  field: CoachField;
  read: ReadText;
  index: PhraseIndex;
}): FieldReading {
  const hits = findPhrases(index, read);
  markTitled(read, hits.get("titles") ?? []);
  return { field, read, found: (tag) => hits.get(tag) ?? [] };
}

const noTexts: readonly string[] = [];
// Kept by the identity of public texts only: nothing that a writer typed outlives the call.
const knownEditors = new WeakMap<readonly string[], Map<string, EditorsWords>>();

function knownEditorsOf(texts: readonly string[], language: string): EditorsWords {
  const byLanguage = knownEditors.get(texts) ?? new Map<string, EditorsWords>();
  const editors = byLanguage.get(language) ?? {
    ...editorsOf(texts, language),
    shingles: modelShingles(texts, language),
  };
  knownEditors.set(texts, byLanguage.set(language, editors));
  return editors;
}

function editorsOf(texts: readonly string[], language: string): EditorsWords {
  const { text, words } = readText(texts.join("\n"), { language, thatWords: new Set() });
  const inCapitals = words.filter(({ start, end }) => /^\p{Lu}{2,}$/u.test(text.slice(start, end)));
  return {
    words: ` ${words.map((word) => word.folded).join(" ")} `,
    capitals: new Set(inCapitals.map((word) => word.folded)),
    shingles: new Set(),
  };
}

/** Do the editors say the same words in this order? Then they are no business of the coach. */
export function isEditorsWording(
  { editors }: CoachContext,
  { words }: ReadText,
  { from, to }: PhraseHit,
): boolean {
  const phrase = words.slice(from, to + 1).map((word) => word.folded);
  return editors.words.includes(` ${phrase.join(" ")} `);
}

/** The place of a hit in its field, for pointing at the words. */
export function placeOf({ field, read }: FieldReading, { from, to }: PhraseHit): HintPlace {
  return { field, start: read.words[from]?.start ?? 0, end: read.words[to]?.end ?? 0 };
}

/** A remark with an id that stays while the same words stand in the same field. */
export function remark(
  check: CoachCheck,
  about: string,
  message: string,
  at: { where?: HintPlace; fix?: HintFix } = {},
): Hint {
  return { id: `${check}:${at.where?.field ?? "letter"}:${about}`, check, level: "hint", message, ...at };
}

/** A remark about words of the letter, which its message repeats. */
export function wordRemark({
  check,
  reading,
  hit,
  message,
}: {
  check: CoachCheck;
  reading: FieldReading;
  hit: PhraseHit;
  message: (words: string) => string;
}): Hint {
  const where = placeOf(reading, hit);
  const said = reading.read.text.slice(where.start, where.end);
  return remark(check, said, message(said), { where });
}

export function praise(check: CoachCheck, message: string): Hint {
  return { id: `${check}:good`, check, level: "good", message };
}
