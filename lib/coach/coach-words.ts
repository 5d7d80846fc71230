/**
 * `find` holds phrases that a hint is about, `except` longer phrases that make them harmless.
 * A phrase is words with spaces between. `word*` matches a beginning, `a|b` either, `_` any one word,
 * `...` up to four words of the same sentence, `{name}` the person at risk, `^` the start of a sentence.
 * Case, accents and Arabic prefixes do not matter.
 */
type WordList = { find: readonly string[]; except: readonly string[] };

/** A topic of demands; `alone` holds phrases that demand without any "I urge" before them: "^ release". */
type TopicList = WordList & { alone: readonly string[] };

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
