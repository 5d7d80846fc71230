import {
  type CoachContext,
  type FieldReading,
  isEditorsWording,
  wordRemark,
} from "@/lib/coach/coach-context";
import type { Hint } from "@/lib/coach/coach-input";
import { type WordingCheck, wordingChecks } from "@/lib/coach/coach-words";
import { hintMessages } from "@/lib/coach/hint-messages";
import type { PhraseHit } from "@/lib/coach/reading/phrase-list";
import { findPhrases } from "@/lib/coach/reading/phrase-list";
import { listIndex } from "@/lib/coach/reading/word-index";
import { coveredWords, isAboutWriter, isNegated, isQuotedOrTitled, sentencesOf, touches } from "./harmless";

/** Insult, threat, politics, guilt, private matters, pressure, other cases: by the words of the letter's language. */
export function checkWording(context: CoachContext): Hint[] {
  return wordingChecks.flatMap((check) =>
    context.prose.flatMap((reading) => {
      const hits = harmfulHits(context, reading, check);
      if (check === "intimate") hits.push(...sensitiveHits(context, reading));
      return hits.map((hit) => wordRemark({ check, reading, hit, message: hintMessages.wording[check] }));
    }),
  );
}

// "She is charged with … against the ruling party": told, not said.
const tellsOfOthers: ReadonlySet<WordingCheck> = new Set(["guilt", "politics"]);

/** In reading order. Some words insult only where the sentence speaks to the reader. */
function foundBy(reading: FieldReading, check: WordingCheck): readonly PhraseHit[] {
  const found = reading.found(`${check}.find`);
  if (check !== "insult") return found;
  const spokenTo = sentencesOf(reading, reading.found("readerWords"));
  const aimed = reading
    .found("insultsAtReader")
    .filter(({ from }) => spokenTo.has(reading.read.words[from]?.sentence ?? -1));
  return [...found, ...aimed].sort((a, b) => a.from - b.from);
}

function harmfulHits(context: CoachContext, reading: FieldReading, check: WordingCheck): PhraseHit[] {
  const found = foundBy(reading, check);
  if (found.length === 0) return [];
  const harmless = coveredWords(reading.found(`${check}.except`));
  const told = sentencesOf(reading, tellsOfOthers.has(check) ? reading.found("reported") : []);
  const negated = isNegated(reading, check);
  const isWriters = isAboutWriter(reading);
  return withoutOverlaps(found).filter(
    (hit) =>
      !touches(hit, harmless) &&
      !negated(hit) &&
      !(check === "intimate" && isWriters(hit)) &&
      !isQuotedOrTitled(reading, hit) &&
      !told.has(reading.read.words[hit.from]?.sentence ?? -1) &&
      !isEditorsWording(context, reading.read, hit),
  );
}

/** "you are a murderer" holds "murderer": one remark is enough. */
function withoutOverlaps(hits: readonly PhraseHit[]): PhraseHit[] {
  let end = -1;
  return hits.filter(({ from, to }) => {
    const isNew = from > end;
    if (isNew) end = to;
    return isNew;
  });
}

/** What the appeal keeps private is hinted at even where it is quoted, denied or the editors' own word. */
function sensitiveHits({ input }: CoachContext, { read }: FieldReading): readonly PhraseHit[] {
  const { sensitiveWords } = input.appeal;
  if (sensitiveWords.length === 0) return [];
  return findPhrases(listIndex(sensitiveWords), read).get("list") ?? [];
}
