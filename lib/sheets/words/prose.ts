import { fold } from "@/lib/sheets/text/fold";

/** Text of a story rather than of a heading: long, and with many words in lower case, even in German. */
export function isProse(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 9 && lower * 5 >= words.length * 2;
}

const FINITE =
  /\b(?:is|are|was|were|has|have|had|fue|fueron|ha|han|est|sont|ont|ist|sind|wurden?|hat|haben|hatten?|befindet|befinden|soll|sollen|droht|drohen)\b/;

/** The first line of a story: prose, or a line full of names and nouns with a verb between them. */
export function beginsStory(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}{2}/u.test(word)).length;
  return isProse(text) || (words.length >= 9 && lower >= 4 && FINITE.test(fold(text)));
}

const IN_SENTENCES =
  /\b(?:is|are|was|were|has|have|had|will|can|you|your|please|that|which|who|his|her|their|they|this|these|because|been|not|fue|fueron|ha|han|esta|estan|que|su|sus|se|por favor|est|sont|ont|qui|vous|votre|leur|nous|ne|pas|ist|sind|wurde|wurden|hat|haben|sie|ihre|dass|nicht|werden|kann)\b/g;

/** Text with the verbs and pronouns of sentences; an address line may be long, but has none. */
export function isStory(text: string): boolean {
  return isProse(text) && (fold(text).match(IN_SENTENCES)?.length ?? 0) >= 2;
}
