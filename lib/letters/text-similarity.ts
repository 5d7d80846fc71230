import { foldWord } from "@/lib/ground/fold-text";

// Four words in a row rarely repeat by chance; in scripts without spaces four characters do that work.
const SHINGLE = 4;
const unspaced = new Set(["zh", "ja", "th", "lo", "km", "my"]);
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const characterPattern = /[\p{L}\p{M}\p{N}]/gu;

/** What a comparison counts in: folded words, or characters where the script writes no spaces. */
export function comparedUnits(text: string, language: string): string[] {
  const pattern = isUnspaced(language) ? characterPattern : wordPattern;
  return (text.match(pattern) ?? []).map(foldWord);
}

export function isUnspaced(language: string): boolean {
  return unspaced.has(language.toLowerCase().split("-")[0] ?? "");
}

/** Every run of four units; a shorter text is one run. */
export function shinglesOf(units: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  if (units.length > 0 && units.length < SHINGLE) shingles.add(units.join(" "));
  for (let at = 0; at + SHINGLE <= units.length; at += 1)
    shingles.add(units.slice(at, at + SHINGLE).join(" "));
  return shingles;
}

/** How much of `part` stands in `whole`, 0 to 1; an empty part is 0. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared += 1;
  return shared / part.size;
}

/** Both ways: how much of the text is the model's, and how much of the model is in the text. */
export function textSimilarity({ text, model, language }: { text: string; model: string; language: string }) {
  const ofText = shinglesOf(comparedUnits(text, language));
  const ofModel = shinglesOf(comparedUnits(model, language));
  return { textInModel: containment(ofText, ofModel), modelInText: containment(ofModel, ofText) };
}

/** All runs of several models; keep it beside the models, it is the slow half of `countOwnUnits`. */
export function modelShingles(models: readonly string[], language: string): Set<string> {
  const all = new Set<string>();
  for (const model of models)
    for (const shingle of shinglesOf(comparedUnits(model, language))) all.add(shingle);
  return all;
}

/** How many words (or characters) stand in no run that they share with the models. */
export function countOwnUnits(units: readonly string[], models: ReadonlySet<string>): number {
  if (units.length < SHINGLE) return models.has(units.join(" ")) ? 0 : units.length;
  let own = 0;
  let sharedUntil = 0;
  for (let at = 0; at < units.length; at += 1) {
    const isWhole = models.size > 0 && at + SHINGLE <= units.length;
    if (isWhole && models.has(units.slice(at, at + SHINGLE).join(" "))) sharedUntil = at + SHINGLE;
    if (at >= sharedUntil) own += 1;
  }
  return own;
}

// "I am a teacher in Leeds" is six words.
const LEAST_OWN_WORDS = 6;
const LEAST_OWN_CHARACTERS = 10;

/** Do texts, as `comparedUnits`, hold a sentence that the models do not? The tally counts it, the coach hints at it. */
export function hasOwnWords(
  texts: readonly (readonly string[])[],
  models: ReadonlySet<string>,
  language: string,
): boolean {
  const least = isUnspaced(language) ? LEAST_OWN_CHARACTERS : LEAST_OWN_WORDS;
  let own = 0;
  for (const units of texts) own += countOwnUnits(units, models);
  return own >= least;
}
