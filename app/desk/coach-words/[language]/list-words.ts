import type { WordingCheck } from "@/lib/coach/coach-words";
import type { ListPart, PlainList, WordListName } from "@/lib/desk/coach-words/word-lists";
import { fieldWords } from "@/lib/desk/history/field-words";

const checkWords: Record<WordingCheck, string> = {
  insult: "Insults",
  threat: "Threats",
  politics: "Party politics",
  guilt: "Accusations of guilt",
  intimate: "Private matters of the person at risk",
  pressure: "Money, rewards and offices that lend weight",
  otherCases: "Other cases and countries",
};

const plainWords: Record<PlainList, string> = {
  demandOpeners: "How a demand begins: “I urge”",
  demandClosers: "How a demand ends, where the verb comes last",
  salutations: "Salutations that somebody types by hand",
  valedictions: "Endings that somebody types by hand",
  shouted: "Words that shout when they stand in capitals",
  titles: "Titles: the word after is a name",
  readerWords: "Words for the reader: “you”",
  insultsAtReader: "Insults only in a sentence to the reader",
  negationsBefore: "Denials before a phrase: “not”",
  negationsAfter: "Denials after a phrase",
  thatWords: "“That”: what follows is still denied",
  reported: "Words for what others say: “reportedly”",
  aboutWriter: "“I am”, “my”: what follows is the writer’s own matter",
};

const partWords: Record<ListPart, string> = {
  find: "gets a hint",
  alone: "demands by itself, without “I urge”",
  except: "harmless, no hint",
};

/** What a list is called: "Insults: gets a hint". */
export function listTitle(name: WordListName): string {
  if (name.about === "plain") return plainWords[name.list];
  return `${groupTitle(name)}: ${partWords[name.part]}`;
}

/** What the lists of one kind are called together. */
export function groupTitle(name: WordListName): string {
  if (name.about === "wording") return checkWords[name.check];
  if (name.about === "demand") return `Demand: ${fieldWords(name.topic).toLowerCase()}`;
  return "How the coach reads sentences";
}
