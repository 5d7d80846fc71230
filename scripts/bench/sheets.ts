import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { closeReader, readSheet } from "@/lib/sheets/read-sheet";

const FIXTURES = "tests/sheets/fixtures";
const TEXT = "en-2009/c1-2012-three-columns.txt";
const PDF = "files/c-2013-three-columns.pdf";
const WORD = "files/c-2016-table.docx";
const WARM_UP = 12;
const ROUNDS = 40;

type Times = { p50Ms: number; p99Ms: number; sheetsPerSecond: number };

/** Reading one sheet as the desk does it, in the reading process and with the way there and back: first and warm. */
export async function benchSheets(): Promise<{ firstMs: number; text: Times; pdf: Times; word: Times }> {
  const startedAt = performance.now();
  await readFixture(TEXT);
  const firstMs = performance.now() - startedAt;
  const result = { firstMs, text: await timesOf(TEXT), pdf: await timesOf(PDF), word: await timesOf(WORD) };
  closeReader();
  return result;
}

const readFixture = (file: string) =>
  readSheet({ bytes: readFileSync(join(FIXTURES, file)), filename: file });

async function timesOf(file: string): Promise<Times> {
  for (let index = 0; index < WARM_UP; index++) await readFixture(file);
  const times: number[] = [];
  for (let index = 0; index < ROUNDS; index++) {
    const startedAt = performance.now();
    await readFixture(file);
    times.push(performance.now() - startedAt);
  }
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    sheetsPerSecond: (1000 * times.length) / times.reduce((sum, ms) => sum + ms, 0),
  };
}
