import type { FieldReading } from "@/lib/coach/coach-context";
import type { CoachCheck } from "@/lib/coach/coach-input";
import type { PhraseHit } from "@/lib/coach/reading/phrase-list";
import type { Word } from "@/lib/coach/reading/read-text";

// "I am not saying that any of you is a …": further off, a "not" mostly belongs to something else.
const NEGATION_REACHES = 7;
// "If you do not act, you will regret it": before a threat or an accusation a far "not" denies something else.
const SHORT_REACH = 3;
const OWN_REACH = 2;
const nearby = new Set(["threat", "guilt"]);

// Sets of word numbers, not nested searches: a text of one listed word a thousand times stays linear.

/** The words inside any of the hits. */
export function coveredWords(hits: readonly PhraseHit[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { from, to } of hits) for (let at = from; at <= to; at += 1) covered.add(at);
  return covered;
}

export function touches({ from, to }: PhraseHit, words: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at += 1) if (words.has(at)) return true;
  return false;
}

/** Hits that a negation stands close before, or close after where the language puts it there. */
export function isNegated(reading: FieldReading, check: CoachCheck): (hit: PhraseHit) => boolean {
  const { words } = reading.read;
  const reach = nearby.has(check) ? SHORT_REACH : NEGATION_REACHES;
  const ahead = reachOf(
    reading.found("negationsBefore").map(({ to }) => to),
    1,
    { words, reach },
  );
  const back = reachOf(
    reading.found("negationsAfter").map(({ from }) => from),
    -1,
    { words, reach },
  );
  return ({ from, to }) => ahead.has(from) || back.has(to);
}

function reachOf(
  negations: readonly number[],
  step: 1 | -1,
  { words, reach }: { words: readonly Word[]; reach: number },
): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const negation of negations) {
    for (let away = 1; away <= reach; away += 1) {
      const word = words[negation + away * step];
      if (!word || word.clause !== words[negation]?.clause) break;
      reached.add(negation + away * step);
    }
  }
  return reached;
}

/** "I had cancer myself": right after such words the writer tells of nobody else. */
export function isAboutWriter(reading: FieldReading): (hit: PhraseHit) => boolean {
  const { words } = reading.read;
  const ends = reading.found("aboutWriter").map(({ to }) => to);
  const own = reachOf(ends, 1, { words, reach: OWN_REACH });
  return ({ from }) => own.has(from);
}

/** Somebody else's words, or somebody's name: "Judge Savage". */
export function isQuotedOrTitled({ read }: FieldReading, { from, to }: PhraseHit): boolean {
  const first = read.words[from];
  if (!first) return true;
  return first.isQuoted || (from === to && (first.isTitled || first.isName));
}

/** The numbers of the sentences that hold one of the hits. */
export function sentencesOf({ read }: FieldReading, hits: readonly PhraseHit[]): ReadonlySet<number> {
  return new Set(hits.map(({ from }) => read.words[from]?.sentence ?? -1));
}
