import {
  type CoachContext,
  type FieldReading,
  isEditorsWording,
  wordRemark,
} from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { hintMessages } from "@/lib/coach/hint-messages";
import { findPhrases, type PhraseHit, type PhraseHits } from "@/lib/coach/reading/phrase-list";
import { topicTag, wordIndex } from "@/lib/coach/reading/word-index";
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
  const negated = isNegated(reading, "demands");
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

/**
 * The words after "I urge", "please", "must" within their sentence, and before such words where the verb comes last.
 */
function demandedWords(reading: FieldReading): ReadonlySet<number> {
  const { words } = reading.read;
  const negated = isNegated(reading, "demands");
  const demanded = new Set<number>();
  const demand = (hit: PhraseHit, from: number, to: number) => {
    const first = words[hit.from];
    if (!first || first.isQuoted || negated(hit)) return;
    for (let at = Math.max(0, from); at <= to; at += 1) {
      if (words[at]?.sentence === first.sentence) demanded.add(at);
    }
  };
  for (const hit of reading.found("demandOpeners")) demand(hit, hit.from, hit.to + DEMAND_REACHES);
  for (const hit of reading.found("demandClosers")) demand(hit, hit.from - DEMAND_REACHES, hit.to);
  return demanded;
}
