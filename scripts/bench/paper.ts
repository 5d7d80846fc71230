import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { LARGEST_PACK } from "@/lib/paper/pack/limits";
import { startPack } from "@/lib/paper/pack/pack-pdf";
import { sharedTypesetter } from "@/lib/paper/typeset/typesetter";
import { sampleDay as createdAt, sampleLanguages, sampleLetter } from "@/tests/paper/sample-letters";
import { startChromiumPrinter } from "./chromium-printer";

const WARM_UP = 60;
const ROUNDS = 6;
const LETTERS_A_ROUND = 20;
const AT_ONCE = 20;
const MEGABYTE = 1_000_000;

type Times = { p50Ms: number; p99Ms: number };

/**
 * What paper costs on this machine: letters one by one against headless Chromium printing the same letter (in turns,
 * in one run), twenty requests at once, bytes a script, and a pack. `chromium` and `timesFaster` are null without it.
 */
export async function benchPaper() {
  const firstMs = await timeOf(setLetter);
  for (let index = 0; index < WARM_UP; index++) await setLetter();

  const chromium = await startChromiumPrinter();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < LETTERS_A_ROUND; index++) {
      ours.push(await timeOf(setLetter));
    }
    for (let index = 0; chromium && index < LETTERS_A_ROUND; index++) {
      theirs.push(await timeOf(() => chromium.print(newLetter())));
    }
  }
  await chromium?.close();

  const warm = percentiles(ours);
  const printed = chromium ? percentiles(theirs) : null;
  return {
    firstMs,
    lettersPerSecond: (1000 * ours.length) / ours.reduce((sum, ms) => sum + ms, 0),
    ...warm,
    underTwentyRequests: await benchAtOnce(),
    chromium: chromium && { program: chromium.program, ...printed },
    timesFaster: printed && printed.p50Ms / warm.p50Ms,
    bytes: await bytesPerScript(),
    pack: await benchPack(),
  };
}

let made = 0;

/** A letter that was never set before in this process: the engine remembers paragraphs and would be flattered. */
function newLetter(): ComposedLetter {
  const letter = sampleLetter("en");
  made++;
  return { ...letter, paragraphs: letter.paragraphs.map((text) => `${text} (${made})`) };
}

function setLetter() {
  return letterPdf({ letters: [newLetter()], layout: "left-window", createdAt });
}

/** Each of twenty waits for its turn with the one typesetter: what a request sees, not what a page costs. */
async function benchAtOnce(): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const together = Array.from({ length: AT_ONCE }, () => timeOf(setLetter));
    times.push(...(await Promise.all(together)));
  }
  return percentiles(times);
}

async function bytesPerScript(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const language of sampleLanguages) {
    const letters = [sampleLetter(language)];
    sizes[language] = (await letterPdf({ letters, layout: "left-window", createdAt })).pdf.byteLength;
  }
  return sizes;
}

/** A pack has a process of its own: its peak is that process's, and `kept` what this one is larger for afterwards. */
async function benchPack() {
  await sharedTypesetter().close();
  const letters = Array.from({ length: LARGEST_PACK }, newLetter);
  const before = process.memoryUsage.rss();
  let peak = 0;
  let watch: NodeJS.Timeout | undefined;
  const ms = await timeOf(async () => {
    const { pid, made } = startPack({ letters, layout: "left-window", createdAt });
    watch = setInterval(() => {
      peak = Math.max(peak, residentBytes(pid));
    }, 25);
    await made;
  });
  clearInterval(watch);
  return {
    letters: letters.length,
    seconds: ms / 1000,
    peakMegabytes: peak / MEGABYTE,
    keptMegabytes: (process.memoryUsage.rss() - before) / MEGABYTE,
  };
}

function residentBytes(pid: number): number {
  try {
    const [, kilobytes = "0"] = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0; // it has just ended
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function percentiles(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

if (process.argv[1]?.endsWith("bench/paper.ts")) console.log(JSON.stringify(await benchPaper(), null, 2));
