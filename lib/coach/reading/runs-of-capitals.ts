import type { PhraseHit } from "./phrase-list";
import type { ReadText } from "./read-text";

/** Words written all in capitals, joined where only spaces, commas or apostrophes stand between them. */
export function runsOfCapitals({ text, words }: ReadText): PhraseHit[] {
  const runs: PhraseHit[] = [];
  for (const [index, word] of words.entries()) {
    if (!isInCapitals(text.slice(word.start, word.end))) continue;
    const last = runs.at(-1);
    const isJoined =
      last?.to === index - 1 && /^[ \t\u00a0,'’-]+$/u.test(text.slice(words[index - 1]?.end, word.start));
    if (last && isJoined) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs;
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase() && !/\p{N}/u.test(word);
}
