import type { CoachContext, FieldReading } from "@/lib/coach/coach-context";
import { foldWord } from "@/lib/ground/fold-text";
import { editDistance } from "./edit-distance";
import { isEnding, LONGEST_SUFFIX, matchPart, type NamePart } from "./name-parts";
import type { ReadText, Word } from "./read-text";

/** A word that is nearly a part of a name; `replacement` keeps the ending that the language put on it. */
type Misspelling = { start: number; end: number; replacement: string; name: string };

const SHORTEST_PART = 4;
// Below this many letters a near-miss counts only beside another part of the name: "Anna" is near too many words.
const STANDS_ALONE = 6;

export function misspellings(context: CoachContext, { read }: FieldReading): Misspelling[] {
  const parts = context.people.flat(2).filter((part) => part.folded.length >= SHORTEST_PART);
  if (parts.length === 0) return [];
  const sender = new Set((context.input.letter.name.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord));
  const found: Misspelling[] = [];
  for (const [index, word] of read.words.entries()) {
    if (!mayBeName(word, read) || sender.has(word.folded)) continue;
    const accents = wrongAccents(word, read, parts);
    if (accents) found.push(accents);
    const isAlone = !word.isCapital && !read.words[index - 1]?.isName && !read.words[index + 1]?.isName;
    if (isAlone) continue;
    const near = word.isName ? null : nearestPart(word, parts);
    if (!near || context.editors.words.includes(` ${word.folded} `)) continue;
    if (isSameName({ read, index, near, parts })) found.push(toMisspelling(word, read, near));
  }
  return found;
}

// In scripts with capitals a name has one; the others have nothing to go by.
function mayBeName(word: Word, { text }: ReadText): boolean {
  const first = text.charAt(word.start);
  return word.isCapital || first === first.toUpperCase();
}

/** Right letters, wrong accents: "Hernandez" for "Hernández". A word all in capitals may drop them. */
function wrongAccents(word: Word, { text }: ReadText, parts: readonly NamePart[]): Misspelling | null {
  if (!word.isName) return null;
  const raw = text.slice(word.start, word.end).normalize("NFC");
  if (raw === raw.toUpperCase()) return null;
  const matches = parts.map((part) => matchPart(word, part)).filter((match) => match?.prefix === "");
  const isRight = matches.some((match) => match && startsAs(raw, match.part));
  const [first] = matches;
  if (isRight || !first) return null;
  const spelled = stemAsSpelled(first.part);
  const ending = first.suffix === "" ? "" : raw.slice(spelled.length);
  if (foldWord(raw.slice(0, spelled.length)) !== foldWord(spelled)) return null;
  const replacement = first.suffix === "" ? first.part.spelled : spelled + ending;
  if (replacement === raw) return null;
  return { start: word.start, end: word.end, replacement, name: first.part.spelled };
}

function startsAs(raw: string, part: NamePart): boolean {
  const spelled = stemAsSpelled(part);
  const start = raw.slice(0, spelled.length);
  return (
    start.slice(1).toLowerCase() === spelled.slice(1).toLowerCase() && foldWord(start) === foldWord(spelled)
  );
}

function stemAsSpelled({ spelled, folded, stem }: NamePart): string {
  const isPlain = spelled.length === folded.length;
  return isPlain ? spelled.normalize("NFC").slice(0, stem.length) : spelled.normalize("NFC");
}

type Near = { part: NamePart; distance: number; ending: string };

function nearestPart(word: Word, parts: readonly NamePart[]): Near | null {
  let nearest: Near | null = null;
  for (const part of parts) {
    for (const near of nearnesses(word.folded, part)) {
      if (!nearest || near.distance < nearest.distance) nearest = near;
    }
  }
  return nearest;
}

/** The whole word against the name, and in inflecting languages its beginning against what stays of the name. */
function nearnesses(folded: string, part: NamePart): Near[] {
  const limit = part.folded.length >= 8 ? 2 : 1;
  // Most words of a letter are too short or too long to be worth a comparison.
  if (folded.length < part.stem.length - limit || folded.length > part.folded.length + limit + LONGEST_SUFFIX)
    return [];
  const whole = { part, distance: editDistance(folded, part.folded, limit), ending: "" };
  const found = [whole];
  if (!part.inflects && folded.endsWith("s")) {
    found.push({ part, distance: editDistance(folded.slice(0, -1), part.folded, limit), ending: "s" });
  }
  if (part.inflects && part.stem.length >= SHORTEST_PART) {
    for (let cut = part.stem.length - 1; cut <= part.stem.length + 1; cut += 1) {
      const ending = folded.slice(cut);
      if (cut > folded.length || !isEnding(ending, part)) continue;
      found.push({ part, distance: editDistance(folded.slice(0, cut), part.stem, limit), ending });
    }
  }
  return found.filter(({ distance }) => distance > 0 && distance <= limit);
}

/** "Rahim Ismailov" is another person; a short part needs the rest of the name beside it. */
function isSameName({
  read,
  index,
  near,
  parts,
}: {
  read: ReadText;
  index: number;
  near: Near;
  parts: readonly NamePart[];
}): boolean {
  const before = neighbour(read, index, -1);
  const after = neighbour(read, index, 1);
  const isPart = (word: Word | undefined) =>
    word !== undefined && (word.isName || nearestPart(word, parts) !== null);
  if (isPart(before) || isPart(after)) return true;
  const hasCapitals = read.words[index]?.isCapital === true;
  const isOthersName = before?.isCapital === true && !before.isSentenceStart;
  // Without capitals there is no telling a name from a word, nor one family from another.
  return (
    hasCapitals && near.part.folded.length >= STANDS_ALONE && !isOthersName && !read.words[index]?.isTitled
  );
}

function neighbour({ text, words }: ReadText, index: number, step: 1 | -1): Word | undefined {
  const [first, second] = step === 1 ? [words[index], words[index + 1]] : [words[index - 1], words[index]];
  if (!first || !second || !/^[ \u00a0-]+$/u.test(text.slice(first.end, second.start))) return undefined;
  return step === 1 ? second : first;
}

function toMisspelling(word: Word, { text }: ReadText, { part, ending }: Near): Misspelling {
  const raw = text.slice(word.start, word.end);
  const stem = part.inflects && ending !== "" ? stemAsSpelled(part) : part.spelled;
  const spelled = raw === raw.toUpperCase() && raw !== raw.toLowerCase() ? stem.toUpperCase() : stem;
  const kept = ending === "" ? "" : raw.slice(-ending.length);
  return { start: word.start, end: word.end, replacement: spelled + kept, name: part.spelled };
}
