import { type CoachWords, wordingChecks } from "@/lib/coach/coach-words";
import { compilePhrases, type PhraseIndex } from "./phrase-list";

const known = new WeakMap<object, PhraseIndex>();

/** All lists of a language as one index; compiled once per object, so keep the object. */
export function wordIndex(words: CoachWords): PhraseIndex {
  return remember(words, () => listsOf(words));
}

/** One list as an index, with the tag "list". */
export function listIndex(phrases: readonly string[]): PhraseIndex {
  return remember(phrases, () => ({ list: phrases }));
}

function remember(key: object, lists: () => Record<string, readonly string[]>): PhraseIndex {
  const index = known.get(key) ?? compilePhrases(lists());
  known.set(key, index);
  return index;
}

function listsOf(words: CoachWords): Record<string, readonly string[]> {
  const {
    negationsBefore,
    negationsAfter,
    reported,
    aboutWriter,
    readerWords,
    insultsAtReader,
    demandOpeners,
    demandClosers,
    salutations,
    valedictions,
    shouted,
    titles,
  } = words;
  const lists: Record<string, readonly string[]> = {
    negationsBefore,
    negationsAfter,
    reported,
    aboutWriter,
    readerWords,
    insultsAtReader,
    demandOpeners,
    demandClosers,
    salutations,
    valedictions,
    shouted,
    titles,
  };
  for (const check of wordingChecks) addList(lists, check, words[check]);
  for (const [topic, list] of Object.entries(words.demandTopics)) addList(lists, topicTag(topic), list);
  return lists;
}

function addList(
  lists: Record<string, readonly string[]>,
  tag: string,
  list: { [part: string]: readonly string[] },
): void {
  for (const [part, phrases] of Object.entries(list)) lists[`${tag}.${part}`] = phrases;
}

export function topicTag(topic: string): string {
  return `topic:${topic}`;
}
