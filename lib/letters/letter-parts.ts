import { comparedUnits, hasOwnWords, modelShingles } from "./text-similarity";

export type LetterPart = "subject" | "why" | "who" | "facts" | "closing";

/** One wording of one part, as the appeal's editors wrote it. "who" holds prompts, which no letter carries. */
export type TemplateBlock = { part: LetterPart; variant: number; text: string };

export type ChosenWordings = { subject: string; body: string; closing: string };

/** A letter to begin with: a combination of wordings that is always the same for a seed, and mostly not for another. */
export function chooseWordings({
  blocks,
  seed,
}: {
  blocks: readonly TemplateBlock[];
  seed: string;
}): ChosenWordings {
  const choose = (part: LetterPart) => {
    const wordings = wordingsOf(blocks, part);
    return wordings[hash(`${part} ${seed}`) % Math.max(1, wordings.length)] ?? "";
  };
  const body = [choose("why"), choose("facts")].filter((text) => text !== "").join("\n\n");
  return { subject: choose("subject"), body, closing: choose("closing") };
}

/**
 * The text of a field with the next wording of one part in place of the one that stands there. Null where none of
 * the editors' wordings stands there unchanged, or there is no other: what a writer typed is never replaced.
 */
export function anotherWording({
  text,
  part,
  blocks,
}: {
  text: string;
  part: LetterPart;
  blocks: readonly TemplateBlock[];
}): string | null {
  const wordings = wordingsOf(blocks, part);
  const found = standingWording(text, wordings);
  if (!found || wordings.length < 2) return null;
  const next = wordings[(found.index + 1) % wordings.length] ?? "";
  return text.slice(0, found.start) + next + text.slice(found.start + found.length);
}

/**
 * The text of a field with the editors' wording of one part as it is in another language's model letter, or without it
 * where that has none. What a writer typed stays.
 */
export function translatedWording({
  text,
  part,
  from,
  to,
}: {
  text: string;
  part: LetterPart;
  from: readonly TemplateBlock[];
  to: readonly TemplateBlock[];
}): string {
  const found = standingWording(text, wordingsOf(from, part));
  if (!found) return text;
  const wordings = wordingsOf(to, part);
  const next = wordings[found.index % Math.max(1, wordings.length)] ?? "";
  const changed = text.slice(0, found.start) + next + text.slice(found.start + found.length);
  return changed.replace(/\n{3,}/g, "\n\n").trim();
}

/** The parts of a field whose wording "another wording" could change. */
export function changeableParts({
  text,
  blocks,
}: {
  text: string;
  blocks: readonly TemplateBlock[];
}): LetterPart[] {
  const parts: readonly LetterPart[] = ["subject", "why", "facts", "closing"];
  return parts.filter((part) => anotherWording({ text, part, blocks }) !== null);
}

export type WrittenField = "subject" | "personal" | "body" | "closing";

/** A piece of the letter in reading order, and whose it is. */
export type LetterPiece = { field: WrittenField; text: string; isOwn: boolean };

/**
 * The writer's own sentences apart from the editors'. A sentence is the editors' only while it is theirs letter for
 * letter. `isPersonal` asks for more than a changed word: a sentence that the models do not hold.
 */
export function ownWords({
  letter,
  blocks,
  language,
}: {
  letter: Readonly<Record<WrittenField, string>>;
  blocks: readonly TemplateBlock[];
  language: string;
}): { pieces: LetterPiece[]; isPersonal: boolean } {
  const models = blocks.filter((block) => block.part !== "who").map((block) => block.text.trim());
  const editors = new Set(models.flatMap((text) => [text, ...sentencesOf(text, language)]));
  const fields: readonly WrittenField[] = ["subject", "personal", "body", "closing"];
  const pieces = fields.flatMap((field) =>
    sentencesOf(letter[field], language).map((text) => ({ field, text, isOwn: !editors.has(text) })),
  );
  const { personal, body, closing } = letter;
  const units = [personal, body, closing].map((text) => comparedUnits(text, language));
  const isPersonal = hasOwnWords(units, modelShingles(models, language), language);
  return { pieces, isPersonal };
}

/** Sentences and lines, trimmed; together they hold every character that is not white space. */
function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(isKnown(language) ? language : "en", { granularity: "sentence" });
  return text
    .split("\n")
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== "");
}

function isKnown(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** In the order of their numbers, whatever order the database gave. */
function wordingsOf(blocks: readonly TemplateBlock[], part: LetterPart): string[] {
  const ofPart = blocks.filter((block) => block.part === part).toSorted((a, b) => a.variant - b.variant);
  return [...new Set(ofPart.map((block) => block.text.trim()).filter((text) => text !== ""))];
}

type Standing = { index: number; start: number; length: number };

/** The longest wording that fills whole lines of the text, unchanged. */
function standingWording(text: string, wordings: readonly string[]): Standing | null {
  let longest: Standing | null = null;
  for (const [index, wording] of wordings.entries()) {
    const start = wholeLinesAt(text, wording);
    if (start !== null && wording.length > (longest?.length ?? 0))
      longest = { index, start, length: wording.length };
  }
  return longest;
}

function wholeLinesAt(text: string, wording: string): number | null {
  for (let at = text.indexOf(wording); at !== -1; at = text.indexOf(wording, at + wording.length)) {
    const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    const end = text.indexOf("\n", at + wording.length);
    const after = text.slice(at + wording.length, end === -1 ? undefined : end);
    if ((at === 0 || before.trim() === "") && after.trim() === "") return at;
  }
  return null;
}

// FNV-1a with a final mix, so that seeds which differ in one letter part ways in the low bits too.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
