/**
 * `find` holds phrases that a hint is about, `except` longer phrases that make them harmless.
 * A phrase is words with spaces between. `word*` matches a beginning, `a|b` either, `_` any one word,
 * `...` up to four words of the same sentence, `{name}` the person at risk, `^` the start of a sentence.
 * Case, accents and Arabic prefixes do not matter.
 */
export type WordList = { find: readonly string[]; except: readonly string[] };

/** A topic of demands; `alone` holds phrases that demand without any "I urge" before them: "^ release". */
export type TopicList = WordList & { alone: readonly string[] };

export const wordingChecks = [
  "insult",
  "threat",
  "politics",
  "guilt",
  "intimate",
  "pressure",
  "otherCases",
] as const;
export type WordingCheck = (typeof wordingChecks)[number];

/** What the coach knows of one language. Empty lists mean silence. */
export type CoachWords = { [check in WordingCheck]: WordList } & {
  language: string;
  /** A hit is harmless within a few words after `negationsBefore` or before `negationsAfter`. */
  negationsBefore: readonly string[];
  negationsAfter: readonly string[];
  /** "that": a clause that begins so is still under the negation before its comma. */
  thatWords: readonly string[];
  /** "reportedly": a sentence with such words tells what is said, and accuses nobody. */
  reported: readonly string[];
  /** "I am", "my": what stands right after is private to the writer, who may well say it. */
  aboutWriter: readonly string[];
  /** "You", "your": whom the letter speaks to. */
  readerWords: readonly string[];
  /** Words that insult in a sentence with such a word, and tell a fact without: "thugs" may have attacked somebody. */
  insultsAtReader: readonly string[];
  /** How a demand begins: "I urge", "please", "must". */
  demandOpeners: readonly string[];
  /** How a demand ends where the verb comes last: "…xahiş edirəm". */
  demandClosers: readonly string[];
  /** What may be demanded, by topic; a topic that the appeal's asks touch is covered. */
  demandTopics: { readonly [topic: string]: TopicList };
  /** How a salutation begins when somebody types one. */
  salutations: readonly string[];
  /** How a letter ends when somebody types it, though the sheet ends so by itself. */
  valedictions: readonly string[];
  /** Words that shout when they stand in capitals: "NOW". */
  shouted: readonly string[];
  /** "Mr", "Judge": the word after is somebody's name, whatever else it may mean. */
  titles: readonly string[];
};

/** A section's own additions; an entry that begins with "-" takes the same phrase out of the built-in list. */
export type CoachWordsChange = {
  readonly [list in keyof Omit<CoachWords, "language">]?: CoachWords[list] extends readonly string[]
    ? readonly string[]
    : CoachWords[list] extends WordList
      ? Partial<WordList>
      : { readonly [topic: string]: Partial<TopicList> };
};

const emptyList: WordList = { find: [], except: [] };

/** The words of a language that nobody wrote lists for: every check by words stays silent. */
export function noCoachWords(language: string): CoachWords {
  return {
    language,
    negationsBefore: [],
    negationsAfter: [],
    thatWords: [],
    reported: [],
    aboutWriter: [],
    readerWords: [],
    insultsAtReader: [],
    demandOpeners: [],
    demandClosers: [],
    demandTopics: {},
    salutations: [],
    valedictions: [],
    shouted: [],
    titles: [],
    insult: emptyList,
    threat: emptyList,
    politics: emptyList,
    guilt: emptyList,
    intimate: emptyList,
    pressure: emptyList,
    otherCases: emptyList,
  };
}

/** The built-in words with a section's changes. Keep the result: its lists are compiled once per object. */
export function mergeCoachWords(base: CoachWords, change: CoachWordsChange): CoachWords {
  const merged: CoachWords = {
    ...base,
    negationsBefore: mergePhrases(base.negationsBefore, change.negationsBefore),
    negationsAfter: mergePhrases(base.negationsAfter, change.negationsAfter),
    thatWords: mergePhrases(base.thatWords, change.thatWords),
    reported: mergePhrases(base.reported, change.reported),
    aboutWriter: mergePhrases(base.aboutWriter, change.aboutWriter),
    readerWords: mergePhrases(base.readerWords, change.readerWords),
    insultsAtReader: mergePhrases(base.insultsAtReader, change.insultsAtReader),
    demandOpeners: mergePhrases(base.demandOpeners, change.demandOpeners),
    demandClosers: mergePhrases(base.demandClosers, change.demandClosers),
    salutations: mergePhrases(base.salutations, change.salutations),
    valedictions: mergePhrases(base.valedictions, change.valedictions),
    shouted: mergePhrases(base.shouted, change.shouted),
    titles: mergePhrases(base.titles, change.titles),
    demandTopics: mergeTopics(base.demandTopics, change.demandTopics),
  };
  for (const check of wordingChecks) merged[check] = mergeLists(base[check], change[check]);
  return merged;
}

function mergeTopics(base: CoachWords["demandTopics"], change: CoachWordsChange["demandTopics"] = {}) {
  const topics: { [topic: string]: TopicList } = { ...base };
  for (const [topic, list] of Object.entries(change)) {
    const known = base[topic] ?? { ...emptyList, alone: [] };
    topics[topic] = { ...mergeLists(known, list), alone: mergePhrases(known.alone, list.alone) };
  }
  return topics;
}

function mergeLists(base: WordList, change: Partial<WordList> = {}): WordList {
  return { find: mergePhrases(base.find, change.find), except: mergePhrases(base.except, change.except) };
}

function mergePhrases(base: readonly string[], change: readonly string[] = []): readonly string[] {
  if (change.length === 0) return base;
  const removed = new Set(
    change.filter((phrase) => phrase.startsWith("-")).map((phrase) => phrase.slice(1).trim()),
  );
  const added = change.filter((phrase) => !phrase.startsWith("-"));
  return [...new Set([...base, ...added])].filter((phrase) => !removed.has(phrase));
}
