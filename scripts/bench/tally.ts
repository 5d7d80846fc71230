import { randomUUID } from "node:crypto";
import { declareDispatches } from "@/lib/dispatches/note-dispatch.db";
import { tallies, tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { countUncounted, recountAll } from "@/lib/dispatches/recount-all.db";
import { database } from "@/lib/ground/db";
import { addAppeal } from "@/tests/database/outbox/outbox-world";

const APPEALS = 1000;
const KINDS = ["printed", "declared", "copied", "accepted"] as const;

export type TallyBench = {
  events: number;
  /** Counting a ledger that has no counters yet, as after an update. */
  countSeconds: number;
  eventsPerSecond: number;
  checkSeconds: number;
  megabytesBefore: number;
  megabytesCounting: number;
  /** Milliseconds, medians: the numbers of one appeal with a third of all events, of an empty one, of all together. */
  largestAppeal: number;
  emptyAppeal: number;
  allAppeals: number;
  /** A letter declared to four officials, into the largest appeal: one after another, and letters a second by 32. */
  declareMs: number;
  declaredPerSecond: number;
};

/** The counters of many events over a thousand appeals, a third of them in one. Needs a migrated database. */
export async function benchTally({ events = 1_000_000 } = {}): Promise<TallyBench> {
  const db = await database();
  const officialIds = ["a", "b", "c", "d"].map((letter) => `bench-${letter}`);
  const { appealId, issueId } = await addAppeal(
    officialIds.map((id) => ({ id, emails: [] })),
    "bench",
  );
  await db.appeal.createMany({
    data: Array.from({ length: APPEALS }, (_, number) => ({
      ...{ id: `bench-${number}`, slug: `bench-${number}`, country: "AZ", personName: "A Person" },
    })),
  });
  await fill(events, (number) => (number % 3 === 0 ? appealId : `bench-${number % APPEALS}`));
  const megabytesBefore = megabytes();
  const counting = watchMemory();
  const countSeconds = await seconds(() => countUncounted());
  const checkSeconds = await seconds(async () => {
    const { wrong } = await recountAll({ isCheck: true });
    if (wrong.length > 0) throw new Error(`Wrong counters: ${wrong.length}`);
  });
  const megabytesCounting = counting.most();
  const ids = [appealId, ...Array.from({ length: APPEALS }, (_, number) => `bench-${number}`)];
  const letters = await finishedLetters(issueId, 700);
  const declare = (letterId: string) =>
    declareDispatches(
      officialIds.map((officialId) => ({
        ...{ letterId, issueId, appealId, officialId, channel: "post", day: "2026-11-30" },
        ...{ isAfterDate: false, isPersonal: false },
      })),
    );
  const declareMs = await median(100, (round) => declare(letters[round] ?? ""));
  const rest = letters.slice(100);
  const declaring = await seconds(async () => {
    const queue = [...rest];
    const writers = Array.from({ length: 32 }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) await declare(next);
    });
    await Promise.all(writers);
  });
  return {
    events,
    countSeconds: round(countSeconds),
    eventsPerSecond: Math.round(events / countSeconds),
    checkSeconds: round(checkSeconds),
    megabytesBefore,
    megabytesCounting,
    largestAppeal: await median(50, () => tallyOfAppeal(appealId)),
    emptyAppeal: await median(50, () => tallyOfAppeal("no-such-appeal")),
    allAppeals: await median(5, () => tallies(ids)),
    declareMs,
    declaredPerSecond: Math.round(rest.length / declaring),
  };
}

async function fill(events: number, appealOf: (letter: number) => string): Promise<void> {
  const db = await database();
  const lot = 5000;
  for (let first = 0; first < events; first += lot)
    await db.dispatch.createMany({
      data: Array.from({ length: Math.min(lot, events - first) }, (_, at) => {
        const number = Math.floor((first + at) / KINDS.length);
        const kind = KINDS[(first + at) % KINDS.length] ?? "printed";
        return {
          ...{
            id: `bench/${first + at}`,
            letterId: `letter-${number}`,
            appealId: appealOf(number),
            issueId: "bench",
          },
          ...{
            officialId: `bench-${"abcd"[number % 4]}`,
            kind,
            channel: "email" as const,
            day: "2026-11-30",
          },
          messageId: kind === "accepted" ? `message-${number}` : "",
        };
      }),
    });
}

async function finishedLetters(issueId: string, count: number): Promise<string[]> {
  const db = await database();
  const ledgerIds = Array.from({ length: count }, () => randomUUID());
  await db.letter.createMany({
    data: ledgerIds.map((ledgerId) => ({
      ...{ id: randomUUID(), ledgerId, issueId, language: "en", status: "finished" as const },
      ...{ sealed: new Uint8Array([1]), changedAt: new Date() },
    })),
  });
  return ledgerIds;
}

function watchMemory(): { most: () => number } {
  let most = megabytes();
  const timer = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 100);
  return {
    most: () => {
      clearInterval(timer);
      return most;
    },
  };
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function median(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < rounds; index++) times.push((await seconds(() => work(index))) * 1000);
  return round(times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN);
}

function round(number: number): number {
  return Number(number.toFixed(2));
}
