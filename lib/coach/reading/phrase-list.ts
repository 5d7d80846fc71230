import { foldWord } from "@/lib/ground/fold-text";
import type { ReadText, Word } from "./read-text";

type WordStep = { kind: "word"; exact: readonly string[]; beginnings: readonly string[] };
type Step = WordStep | { kind: "any" } | { kind: "gap" } | { kind: "name" } | { kind: "start" };
type Phrase = readonly Step[];

type Tagged = { tag: string; phrase: Phrase };

/** Several lists of phrases, ready to be found in one pass. */
export type PhraseIndex = {
  byWord: Map<string, Tagged[]>;
  byBeginning: Map<string, Tagged[]>;
  byName: Tagged[];
  /** How long the keys of `byBeginning` are: mostly three letters, and nothing else is then looked up. */
  keyLengths: readonly number[];
};

/** Words `from` up to and including `to` of a text. */
export type PhraseHit = { from: number; to: number };
export type PhraseHits = ReadonlyMap<string, readonly PhraseHit[]>;

const WIDEST_GAP = 4;
// Beginnings are looked up by their first letters, so that a word meets a handful of phrases and not all of them.
const LONGEST_KEY = 3;

/** Where phrases of each list stand in a text, longest first at each word, by the tag of the list. */
export function findPhrases(index: PhraseIndex, { words }: ReadText): PhraseHits {
  const hits = new Map<string, PhraseHit[]>();
  const take = (tagged: readonly Tagged[] | undefined, from: number) => {
    if (!tagged) return;
    for (const { tag, phrase } of tagged) {
      const to = matchSteps(phrase, 0, words, from);
      if (to !== null) addHit(hits, tag, { from, to });
    }
  };
  for (const [from, word] of words.entries()) {
    if (word.isName) take(index.byName, from);
    for (const form of word.forms) {
      take(index.byWord.get(form), from);
      for (const length of index.keyLengths) {
        if (length <= form.length) take(index.byBeginning.get(form.slice(0, length)), from);
      }
    }
  }
  return hits;
}

function addHit(hits: Map<string, PhraseHit[]>, tag: string, hit: PhraseHit): void {
  const ofTag = hits.get(tag);
  const last = ofTag?.at(-1);
  if (!ofTag) hits.set(tag, [hit]);
  else if (last?.from !== hit.from) ofTag.push(hit);
  else last.to = Math.max(last.to, hit.to);
}

/** The last word of a match whose step `at` stands at word `index`, or null. Gaps are few and short: no blow-up. */
function matchSteps(phrase: Phrase, at: number, words: readonly Word[], index: number): number | null {
  const step = phrase[at];
  if (!step) return index - 1;
  const word = words[index];
  if (step.kind === "start") return word?.isSentenceStart ? matchSteps(phrase, at + 1, words, index) : null;
  const previous = words[index - 1];
  if (
    !word ||
    (at > 0 && previous && word.sentence !== previous.sentence && phrase[at - 1]?.kind !== "start")
  )
    return null;
  if (step.kind === "any") return matchSteps(phrase, at + 1, words, index + 1);
  if (step.kind === "name") {
    if (!word.isName) return null;
    let after = index + 1;
    while (words[after]?.isName) after += 1;
    return matchSteps(phrase, at + 1, words, after);
  }
  if (step.kind === "gap") {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped += 1) {
      if (words[index + skipped]?.sentence !== word.sentence) return null;
      const to = matchSteps(phrase, at + 1, words, index + skipped);
      if (to !== null) return to;
    }
    return null;
  }
  return stepTakes(step, word) ? matchSteps(phrase, at + 1, words, index + 1) : null;
}

function stepTakes(step: WordStep, word: Word): boolean {
  for (const form of word.forms) {
    if (step.exact.includes(form)) return true;
    for (const beginning of step.beginnings) if (form.startsWith(beginning)) return true;
  }
  return false;
}

/** Compiles lists by tag. Do it once per set of lists. */
export function compilePhrases(lists: Readonly<Record<string, readonly string[]>>): PhraseIndex {
  const index: PhraseIndex = { byWord: new Map(), byBeginning: new Map(), byName: [], keyLengths: [] };
  for (const [tag, phrases] of Object.entries(lists)) {
    for (const text of phrases.filter(isUsablePhrase)) addPhrase(index, { tag, phrase: parsePhrase(text) });
  }
  const keyLengths = [...new Set([...index.byBeginning.keys()].map((key) => key.length))];
  return { ...index, keyLengths };
}

// Each gap multiplies the ways to match by five.
const MOST_GAPS = 3;

/** Can this phrase find anything, in good time? It has to begin with a word or a name, and hold few gaps. */
function isUsablePhrase(text: string): boolean {
  const phrase = parsePhrase(text);
  const first = phrase.find((step) => step.kind !== "start");
  const isAlive = first?.kind === "name" || (first?.kind === "word" && hasLetters(first));
  return isAlive && phrase.filter((step) => step.kind === "gap").length <= MOST_GAPS;
}

function hasLetters({ exact, beginnings }: WordStep): boolean {
  return [...exact, ...beginnings].some((word) => word !== "");
}

function addPhrase(index: PhraseIndex, tagged: Tagged): void {
  const first = tagged.phrase.find((step) => step.kind !== "start");
  if (first?.kind === "name") index.byName.push(tagged);
  if (first?.kind !== "word") return;
  for (const word of new Set(first.exact)) addTo(index.byWord, word, tagged);
  for (const key of new Set(first.beginnings.map((beginning) => beginning.slice(0, LONGEST_KEY)))) {
    addTo(index.byBeginning, key, tagged);
  }
}

function addTo(map: Map<string, Tagged[]>, key: string, tagged: Tagged): void {
  const known = map.get(key);
  if (known) known.push(tagged);
  else map.set(key, [tagged]);
}

const marks: Record<string, Step> = {
  _: { kind: "any" },
  "...": { kind: "gap" },
  "{name}": { kind: "name" },
  "^": { kind: "start" },
};

function parsePhrase(text: string): Phrase {
  // Punctuation parts words in a text, so it does here: "don't" is two words, and a comma is none.
  const items = text.split(/[^\p{L}\p{M}\p{N}*|_.{}^]+/u).filter(Boolean);
  return items.map((item) => marks[item] ?? parseWord(item.replaceAll(".", "")));
}

function parseWord(item: string): Step {
  const exact: string[] = [];
  const beginnings: string[] = [];
  for (const option of item.split("|").filter((word) => word !== "" && word !== "*")) {
    if (option.endsWith("*")) beginnings.push(foldWord(option.slice(0, -1)));
    else exact.push(foldWord(option));
  }
  return { kind: "word", exact, beginnings };
}
