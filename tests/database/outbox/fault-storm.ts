import { spawn } from "node:child_process";
import { once } from "node:events";
import { database } from "@/lib/ground/db";
import { FAULTS, type Fault, startFaultServer } from "@/tests/mail/fault-server";
import { fillQueue } from "./fill-queue";
import { addAppeal, type Clock, MINUTE, sweep } from "./outbox-world";

export type Storm = {
  /** Letters that an office has, or may have, more than once. */
  duplicates: string[];
  /** Letters counted as accepted that no server took. */
  lost: string[];
  /** Letters still on their way when the storm is over. */
  unfinished: string[];
  /** Called uncertain although their last byte can't have left. */
  wronglyUncertain: string[];
  /** Not called uncertain although nobody can know. */
  hiddenUncertain: string[];
  states: Record<string, number>;
  kills: number;
};

// A message takes five, and a connection two more.
const MOST_STEPS = 120;

/** Faults after which a server may well have kept the message, though it never said so. */
const KEEPS_SILENTLY: readonly Fault[] = [
  "drop after dot",
  "hang after dot",
  "half a reply after dot",
  "endless drip after dot",
];

/**
 * Letters through a mail server that breaks in the given ways, half of its connections at random, while worker
 * processes are killed at random. Time is virtual between them. Ends with a server that works.
 */
export async function faultStorm({
  clock,
  name,
  letters,
  faults = FAULTS,
  kills,
  connections = 4,
  random,
}: {
  clock: Clock;
  name: string;
  letters: number;
  faults?: readonly Fault[];
  kills: number;
  connections?: number;
  random: () => number;
}): Promise<Storm> {
  const officialId = `official-${name}`;
  const ids = await addAppeal([{ id: officialId, emails: ["office@pa.example"] }], name);
  await fillQueue({ count: letters, clock, officialId, ...ids });
  let isOver = false;
  const steps = new StepCounter();
  const server = await startFaultServer(
    () => (isOver || random() < 0.5 ? "none" : (faults[Math.floor(random() * faults.length)] ?? "none")),
    () => steps.next(),
  );
  const run = (killAtStep: number | null) =>
    runWorker({ port: server.port, connections, clock, steps, killAtStep });

  for (let kill = 0; kill < kills; kill++) {
    await run(1 + Math.floor(random() * MOST_STEPS));
    // The dead one's lease and a pause of the host pass; what was refused comes round again.
    clock.pass(6 * MINUTE);
    await sweep(clock);
  }
  isOver = true;
  for (let round = 0; round < 12 && (await openLetters()) > 0; round++) {
    await run(null);
    clock.pass(61 * MINUTE);
    await sweep(clock);
  }
  await server.close();
  return judge(server.deliveries, kills);
}

async function openLetters(): Promise<number> {
  const db = await database();
  return db.outboxMessage.count({ where: { kind: "letter", status: { in: ["queued", "handing_over"] } } });
}

/** Counts what happens at the server, so that a worker can be killed in the midst of it. */
class StepCounter {
  #left = Number.POSITIVE_INFINITY;
  #strike = () => {};

  strikeAt(step: number, strike: () => void): void {
    this.#left = step;
    this.#strike = strike;
  }

  next(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#strike();
  }
}

/** One life of a worker process; killed at a step of its conversations, or left to finish. */
async function runWorker({
  port,
  connections,
  clock,
  steps,
  killAtStep,
}: {
  port: number;
  connections: number;
  clock: Clock;
  steps: StepCounter;
  killAtStep: number | null;
}): Promise<void> {
  const args = [
    "--import",
    "tsx",
    "tests/database/outbox/worker-process.ts",
    String(port),
    String(connections),
    String(clock.now.getTime()),
    // Short where servers hang on purpose; after the storm slowness is the machine's.
    String(killAtStep === null ? 10_000 : 400),
  ];
  const worker = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(worker, "exit");
  steps.strikeAt(killAtStep ?? Number.POSITIVE_INFINITY, () => worker.kill("SIGKILL"));
  const [code, signal] = await ended;
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`The worker ended with ${code}`);
}

async function judge(deliveries: { id: string; fault: Fault }[], kills: number): Promise<Storm> {
  const db = await database();
  const rows = await db.outboxMessage.findMany({
    where: { kind: "letter" },
    select: { messageId: true, status: true, log: { orderBy: { id: "desc" }, take: 1 } },
  });
  const kept = new Map<string, { told: number; silent: number }>();
  for (const { id, fault } of deliveries) {
    const count = kept.get(id) ?? { told: 0, silent: 0 };
    if (KEEPS_SILENTLY.includes(fault)) count.silent += 1;
    else if (!/^(451|554) after dot$/.test(fault)) count.told += 1;
    kept.set(id, count);
  }
  const storm: Storm = {
    duplicates: [],
    lost: [],
    unfinished: [],
    wronglyUncertain: [],
    hiddenUncertain: [],
    states: {},
    kills,
  };
  for (const { messageId, status, log } of rows) {
    const { told, silent } = kept.get(messageId) ?? { told: 0, silent: 0 };
    storm.states[status] = (storm.states[status] ?? 0) + 1;
    if (told + silent > 1) storm.duplicates.push(messageId);
    if (status === "accepted" && told === 0) storm.lost.push(messageId);
    if (!["accepted", "uncertain", "failed"].includes(status)) storm.unfinished.push(messageId);
    // A worker that was killed between its note and the last byte can't tell either: the clock said so for it.
    const wasCutByKill = log[0]?.by === "clock";
    if (status === "uncertain" && told + silent === 0 && !wasCutByKill)
      storm.wronglyUncertain.push(messageId);
    if (status !== "uncertain" && silent > 0) storm.hiddenUncertain.push(messageId);
    if (status === "failed" && told > 0) storm.lost.push(messageId);
  }
  return storm;
}

/** Repeatable randomness (mulberry32): a storm that found something can be raised again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
