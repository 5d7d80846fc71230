import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import nodemailer from "nodemailer";
import { fillQueue } from "@/tests/database/outbox/fill-queue";
import { addAppeal, Clock, drain, transportTo, workerFor } from "@/tests/database/outbox/outbox-world";

const CONNECTIONS = 50;
const TEXT =
  "A paragraph of an ordinary letter to an official, in plain words and of ordinary length.\n".repeat(20);
// As long as the outbox's own.
const RETURN_PATH = `bounce+${"a".repeat(26)}-${"a".repeat(26)}@postbag.example`;
// The tests' patience is short; a busy machine is no fault here.
const times = { connect: 30_000, greeting: 30_000, silence: 30_000, whole: 600_000 };

export type OutboxBench = {
  /**
   * Messages a second: nodemailer's pool alone, and the outbox with its durable rows, each the median of the rounds.
   */
  rawPerSecond: number;
  outboxPerSecond: number;
  ratio: number;
  /**
   * A long queue with no cap set: how many letters, in how many seconds, and resident megabytes after the first
   * quarter and at the end.
   */
  drained: number;
  drainSeconds: number;
  megabytesEarly: number;
  megabytesLate: number;
};

/**
 * The outbox against a bare nodemailer pool with as many connections to the same sink, in turns. Needs an empty
 * migrated database in DATABASE_URL.
 */
export async function benchOutbox({
  rounds = 5,
  messages = 3000,
  drained = 20_000,
} = {}): Promise<OutboxBench> {
  const sink = await startSink();
  try {
    const officialId = "office";
    const ids = await addAppeal([{ id: officialId, emails: ["office@pa.example"] }]);
    const raw: number[] = [];
    const outbox: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const rawRate = messages / (await rawSeconds(sink.port, messages));
      await fillQueue({ count: messages, clock: new Clock(), officialId, text: TEXT, ...ids });
      const outboxRate = messages / (await drainSeconds(sink.port));
      // The first round only warms up.
      if (round === 0) continue;
      raw.push(rawRate);
      outbox.push(outboxRate);
    }
    await fillQueue({ count: drained, clock: new Clock(), officialId, text: TEXT, ...ids });
    const memory: number[] = [];
    const seconds = await drainSeconds(sink.port, () => memory.push(process.memoryUsage.rss() / 1024 / 1024));
    return {
      rawPerSecond: Math.round(median(raw)),
      outboxPerSecond: Math.round(median(outbox)),
      ratio: Number((median(outbox) / median(raw)).toFixed(2)),
      drained,
      drainSeconds: Number(seconds.toFixed(1)),
      megabytesEarly: Math.round(memory[Math.floor(memory.length / 4)] ?? 0),
      megabytesLate: Math.round(memory.at(-1) ?? 0),
    };
  } finally {
    sink.process.kill();
  }
}

/** The same messages with the same headers, as anybody would send them; neither side signs. */
async function rawSeconds(port: number, messages: number): Promise<number> {
  const pool = nodemailer.createTransport({
    host: "127.0.0.1",
    port,
    pool: true,
    maxConnections: CONNECTIONS,
    ignoreTLS: true,
  });
  const started = performance.now();
  const sends = Array.from({ length: messages }, (_, number) =>
    pool.sendMail({
      messageId: `<${number.toString().padStart(26, "a")}@postbag.example>`,
      date: new Date("2014-11-01T09:00:00Z"),
      from: { name: "Jane Writer via Postbag", address: "letters@postbag.example" },
      to: "office@pa.example",
      envelope: { from: RETURN_PATH, to: "office@pa.example" },
      subject: "About the case",
      text: TEXT,
      headers: { "Content-Language": "en" },
      xMailer: false,
    }),
  );
  await Promise.all(sends);
  pool.close();
  return (performance.now() - started) / 1000;
}

async function drainSeconds(port: number, watch?: () => void): Promise<number> {
  const transport = transportTo(port, CONNECTIONS, times);
  const worker = workerFor({ clock: new Clock(), transport, connections: CONNECTIONS });
  const timer = watch && setInterval(watch, 250);
  const started = performance.now();
  await drain(worker);
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  transport.close();
  return seconds;
}

async function startSink(): Promise<{ process: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/bench/mail-sink.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { process: child, port: Number(String(line).trim()) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
