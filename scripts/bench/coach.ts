import { performance } from "node:perf_hooks";
import type { CoachInput } from "@/lib/coach/coach-input";
import { coachLetter } from "@/lib/coach/coach-letter";
import { coachLanguages, loadCoachWords } from "@/lib/coach/load-words";
import { loadExamples } from "@/lib/coach/measure/load-examples";
import { inputFor } from "@/lib/coach/measure/measure-coach";

const CHARACTERS = 10_000;
const WARM = 40;
const RUNS = 200;

export type CoachTimes = { language: string; p50: number; p99: number; processor: number };

/** Milliseconds for one reading of a 10,000-character letter; `processor` is the mean that other work does not sway. */
export async function benchCoach(): Promise<CoachTimes[]> {
  const results: CoachTimes[] = [];
  for (const language of coachLanguages) {
    const input = await longLetter(language);
    if (!input) continue;
    for (let key = 0; key < WARM; key += 1) timeOf(input, key);
    const before = process.cpuUsage();
    const times = Array.from({ length: RUNS }, (_, key) => timeOf(input, WARM + key));
    const used = process.cpuUsage(before);
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(RUNS * 0.99)] ?? 0;
    results.push({
      language,
      p50: times[RUNS / 2] ?? 0,
      p99,
      processor: (used.user + used.system) / 1000 / RUNS,
    });
  }
  return results;
}

/** All the labelled sentences in a row, so that every check has much to find, up to the length. */
async function longLetter(language: string): Promise<CoachInput | null> {
  const examples = await loadExamples(language);
  if (!examples) return null;
  const sentences = Object.values(examples.sentences).flatMap(({ fires, silent }) => [...fires, ...silent]);
  const once = sentences.join("\n");
  const composedText = `${once}\n${examples.asks.join("\n")}`;
  const text = once.repeat(Math.ceil(CHARACTERS / once.length)).slice(0, CHARACTERS);
  const input = inputFor({ text, words: await loadCoachWords(language), examples });
  // The editors' wordings are known, as they are in the app, and half of the letter is theirs.
  const templateTexts = sentences.filter((_, index) => index % 2 === 0);
  return { ...input, letter: { ...input.letter, composedText }, appeal: { ...input.appeal, templateTexts } };
}

/** One key pressed: the body is a new string every time, as in a browser. */
function timeOf(input: CoachInput, key: number): number {
  const letter = { ...input.letter, body: `${input.letter.body.slice(0, CHARACTERS - 4)} ${key}` };
  const begin = performance.now();
  coachLetter({ ...input, letter });
  return performance.now() - begin;
}

if (process.argv[1]?.endsWith("bench/coach.ts")) {
  for (const { language, p50, p99, processor } of await benchCoach()) {
    const times = `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, processor ${processor.toFixed(2)} ms`;
    console.log(`coach ${language}: ${times} (${CHARACTERS} characters)`);
  }
}
