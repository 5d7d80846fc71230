import {
  type CoachContext,
  type FieldReading,
  isEditorsWording,
  wordRemark,
} from "@/lib/letters/coach/coach-context";
import type { Hint } from "@/lib/letters/coach/coach-input";
import { hintMessages } from "@/lib/letters/coach/hint-messages";
import { findPhrases, type PhraseHits } from "@/lib/letters/coach/reading/phrase-list";
import { topicTag, wordIndex } from "@/lib/letters/coach/reading/word-index";
import { coveredWords, isNegated, isQuotedOrTitled, touches } from "./harmless";

// "I urge you, as one who has the power to do so, to release": further off it is another thought.
const DEMAND_REACHES = 14;

/** Demands that none of the appeal's asks covers. Silent where the lists do not even know what the appeal asks. */
export function checkDemands(context: CoachContext): Hint[] {
  const { words } = context.input;
  const topics = Object.keys(words.demandTopics).map(topicTag);
  const asks = findPhrases(wordIndex(words), context.asks);
  const uncovered = topics.filter((topic) => !isAsked(asks, topic));
  if (uncovered.length === topics.length) return [];
  return context.prose.flatMap((reading) => checkField(context, reading, uncovered));
}

function isAsked(asks: PhraseHits, topic: string): boolean {
  const exceptions = coveredWords(asks.get(`${topic}.except`) ?? []);
  const named = [...(asks.get(`${topic}.find`) ?? []), ...(asks.get(`${topic}.alone`) ?? [])];
  return named.some((hit) => !touches(hit, exceptions));
}

function checkField(context: CoachContext, reading: FieldReading, topics: readonly string[]): Hint[] {
  const demanded = demandedWords(reading);
  const negated = isNegated(reading);
  const seen = new Set<number>();
  return topics.flatMap((topic) => {
    const harmless = coveredWords(reading.found(`${topic}.except`));
    const asked = reading.found(`${topic}.find`).filter(({ from }) => demanded.has(from));
    const demands = [...asked, ...reading.found(`${topic}.alone`)].filter((hit) => {
      const sentence = reading.read.words[hit.from]?.sentence ?? -1;
      const isDemand =
        !seen.has(sentence) &&
        !touches(hit, harmless) &&
        !negated(hit) &&
        !isQuotedOrTitled(reading, hit) &&
        !isEditorsWording(context, reading.read, hit);
      if (isDemand) seen.add(sentence);
      return isDemand;
    });
    return demands.map((hit) => wordRemark({ check: "demands", reading, hit, message: hintMessages.demand }));
  });
}

/** The words that follow "I urge", "please", "must" within their sentence. */
function demandedWords(reading: FieldReading): ReadonlySet<number> {
  const { words } = reading.read;
  const negated = isNegated(reading);
  const demanded = new Set<number>();
  for (const opener of reading.found("demandOpeners")) {
    const first = words[opener.from];
    if (!first || first.isQuoted || negated(opener)) continue;
    for (let at = opener.from; at <= opener.to + DEMAND_REACHES; at += 1) {
      if (words[at]?.sentence === first.sentence) demanded.add(at);
    }
  }
  return demanded;
}
