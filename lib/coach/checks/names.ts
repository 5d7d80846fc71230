import { type CoachContext, type FieldReading, praise, remark } from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { fixLabels, hintMessages } from "@/lib/coach/hint-messages";
import { markNames, matchPart, type NamePart } from "@/lib/coach/reading/name-parts";
import { misspellings } from "@/lib/coach/reading/near-names";
import { readText, type Word } from "@/lib/coach/reading/read-text";

/** Every person's full name once, and no near-miss of it anywhere. */
export function checkNames(context: CoachContext): Hint[] {
  const wrong = context.prose.flatMap((reading) => misspelled(context, reading));
  if (wrong.length > 0) return wrong;
  const texts = [...context.prose.map(({ read }) => read.words), tickedAskWords(context)];
  if (texts.every((words) => words.length === 0)) return [];
  const absent = context.people.filter(
    (spellings) => isTestable(spellings, context) && !isNamed(spellings, texts),
  );
  if (absent.length > 0) {
    const names = absent.map((spellings) => spelledName(spellings, context));
    return names.map((name) => remark("names", name, hintMessages.nameMissing(name)));
  }
  const isSure = context.people.length > 0 && context.people.every((spellings) => isNamed(spellings, texts));
  return isSure ? [praise("names", hintMessages.namesGood)] : [];
}

function misspelled(context: CoachContext, reading: FieldReading): Hint[] {
  return misspellings(context, reading).map(({ start, end, replacement, name }) => {
    const where = { field: reading.field, start, end };
    const fix = { ...where, label: fixLabels.spell(replacement), replacement };
    return remark("names", reading.read.text.slice(start, end), hintMessages.nameMisspelled(name), {
      where,
      fix,
    });
  });
}

function tickedAskWords({ input, language, people }: CoachContext): readonly Word[] {
  const ticked = input.letter.askSentences.filter((ask) => ask.ticked).map((ask) => ask.sentence);
  return markNames(readText(ticked.join("\n"), { language, thatWords: new Set() }), people).words;
}

function isNamed(spellings: readonly (readonly NamePart[])[], texts: readonly (readonly Word[])[]): boolean {
  return spellings.some((parts) =>
    // Some languages and forms write the family name first.
    [parts, [...parts.slice(1), ...parts.slice(0, 1)]].some((order) =>
      texts.some((words) => hasInOrder(words, order)),
    ),
  );
}

function hasInOrder(words: readonly Word[], parts: readonly NamePart[]): boolean {
  return words.some((_, at) => parts.every((part, offset) => isPart(words[at + offset], part)));
}

function isPart(word: Word | undefined, part: NamePart): boolean {
  return word?.isName === true && matchPart(word, part) !== null;
}

/** A letter in Georgian with a name known in Latin letters only: nobody can tell, so nothing is said. */
function isTestable(spellings: readonly (readonly NamePart[])[], context: CoachContext): boolean {
  return spellings.some((parts) => writtenAlike(parts, context));
}

function writtenAlike(parts: readonly NamePart[], { prose }: CoachContext): boolean {
  const script = scriptOf(parts[0]?.spelled ?? "");
  const sample = prose.map(({ read }) => read.text.slice(0, 400)).join(" ");
  const letters = sample.match(/\p{L}/gu) ?? [];
  const alike = letters.filter((letter) => scriptOf(letter) === script);
  return letters.length > 0 && alike.length * 2 >= letters.length;
}

const scripts = [
  "Latin",
  "Cyrillic",
  "Arabic",
  "Greek",
  "Georgian",
  "Armenian",
  "Hebrew",
  "Han",
  "Hangul",
  "Thai",
  "Devanagari",
];
const scriptPatterns = scripts.map((script) => ({
  script,
  pattern: new RegExp(`^\\p{Script=${script}}`, "u"),
}));

function scriptOf(text: string): string {
  return scriptPatterns.find(({ pattern }) => pattern.test(text))?.script ?? "other";
}

function spelledName(spellings: readonly (readonly NamePart[])[], context: CoachContext): string {
  const parts = spellings.find((spelling) => writtenAlike(spelling, context)) ?? spellings[0] ?? [];
  return parts.map((part) => part.spelled).join(" ");
}
