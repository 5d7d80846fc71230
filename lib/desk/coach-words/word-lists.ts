import {
  type CoachWords,
  type CoachWordsChange,
  type TopicList,
  type WordingCheck,
  type WordList,
  wordingChecks,
} from "@/lib/coach/coach-words";

/** Lists that stand alone, in the order in which they are shown. */
export const plainLists = [
  "demandOpeners",
  "demandClosers",
  "salutations",
  "valedictions",
  "shouted",
  "titles",
  "readerWords",
  "insultsAtReader",
  "negationsBefore",
  "negationsAfter",
  "thatWords",
  "reported",
  "aboutWriter",
] as const satisfies readonly (keyof CoachWords)[];

export type PlainList = (typeof plainLists)[number];
export type ListPart = "find" | "except" | "alone";

/** One list of phrases: `key` names it in the history ("insult find"), `about` says what it is for. */
export type WordListName = { key: string } & (
  | { about: "wording"; check: WordingCheck; part: "find" | "except" }
  | { about: "demand"; topic: string; part: ListPart }
  | { about: "plain"; list: PlainList }
);

/** Every list of a language by name, as the coach goes through them. `topics` are those that a demand may have. */
export function wordListNames(topics: readonly string[]): WordListName[] {
  return [
    ...wordingChecks.flatMap((check) =>
      (["find", "except"] as const).map((part) => ({
        key: `${check} ${part}`,
        about: "wording" as const,
        check,
        part,
      })),
    ),
    ...topics.flatMap((topic) =>
      (["find", "alone", "except"] as const).map((part) => ({
        key: `demand ${topic} ${part}`,
        about: "demand" as const,
        topic,
        part,
      })),
    ),
    ...plainLists.map((list) => ({ key: list, about: "plain" as const, list })),
  ];
}

/** The phrases of a list in the words of a language, or what a section changes of it. */
export function phrasesIn(words: CoachWords | CoachWordsChange, name: WordListName): readonly string[] {
  if (name.about === "plain") return words[name.list] ?? [];
  if (name.about === "wording") return words[name.check]?.[name.part] ?? [];
  return words.demandTopics?.[name.topic]?.[name.part] ?? [];
}

/** A section's changes, each list by its key; lists that nobody changed are left out. */
export type ChangedLists = Readonly<Record<string, readonly string[]>>;

export function changedLists(change: CoachWordsChange, names: readonly WordListName[]): ChangedLists {
  const lists = names.map((name) => [name.key, phrasesIn(change, name)] as const);
  return Object.fromEntries(lists.filter(([, phrases]) => phrases.length > 0));
}

/** The way back: what is stored and merged. */
export function changeFrom(lists: ChangedLists, names: readonly WordListName[]): CoachWordsChange {
  const plain: Partial<Record<PlainList, readonly string[]>> = {};
  const checks: Partial<Record<WordingCheck, Partial<WordList>>> = {};
  const topics: Record<string, Partial<TopicList>> = {};
  for (const name of names) {
    const phrases = lists[name.key] ?? [];
    if (phrases.length === 0) continue;
    if (name.about === "plain") plain[name.list] = phrases;
    else if (name.about === "wording") checks[name.check] = { ...checks[name.check], [name.part]: phrases };
    else topics[name.topic] = { ...topics[name.topic], [name.part]: phrases };
  }
  return { ...plain, ...checks, ...(Object.keys(topics).length > 0 && { demandTopics: topics }) };
}
