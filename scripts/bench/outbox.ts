import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import nodemailer from "nodemailer";
import { database } from "@/lib/db";
import { type NewMessage, newMessageRows } from "@/lib/dispatches/outbox/new-message";
import { addAppeal, Clock, drain, house, transportTo, workerFor } from "@/tests/database/outbox/outbox-world";

const CONNECTIONS = 20;
const TEXT =
  "A paragraph of an ordinary letter to an official, in plain words and of ordinary length.\n".repeat(20);
// The tests' patience is short; a busy machine is no fault here.
const times = { connect: 30_000, greeting: 30_000, silence: 30_000, whole: 600_000 };

export type OutboxBench = {
  /** Messages a second: nodemailer's pool alone, and the outbox with its durable rows, each the median of the rounds. */
  rawPerSecond: number;
  outboxPerSecond: number;
  ratio: number;
  /** Seconds for 10,000 queued letters with no cap set, and resident megabytes after the first and the last quarter. */
  drainSeconds: number;
  megabytesEarly: number;
  megabytesLate: number;
};

/**
 * The outbox against a bare nodemailer pool with as many connections to the same sink, in turns. Needs an empty
 * migrated database in DATABASE_URL.
 */
export async function benchOutbox({
  rounds = 3,
  messages = 2000,
  drained = 10_000,
} = {}): Promise<OutboxBench> {
  const sink = await startSink();
  try {
    const official = { id: "office", emails: ["office@pa.example"] };
    const ids = await addAppeal([official]);
    const raw: number[] = [];
    const outbox: number[] = [];
    for (let round = 0; round < rounds; round++) {
      raw.push(messages / (await rawSeconds(sink.port, messages)));
      await queue(messages, ids, round);
      outbox.push(messages / (await drainSeconds(sink.port)));
    }
    await queue(drained, ids, rounds);
    const memory: number[] = [];
    const seconds = await drainSeconds(sink.port, () => memory.push(process.memoryUsage.rss() / 1024 / 1024));
    return {
      rawPerSecond: Math.round(median(raw)),
      outboxPerSecond: Math.round(median(outbox)),
      ratio: Number((median(outbox) / median(raw)).toFixed(2)),
      drainSeconds: Number(seconds.toFixed(1)),
      megabytesEarly: Math.round(memory[Math.floor(memory.length / 4)] ?? 0),
      megabytesLate: Math.round(memory.at(-1) ?? 0),
    };
  } finally {
    sink.process.kill();
  }
}

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
      from: "letters@postbag.example",
      to: "office@pa.example",
      subject: `Letter ${number}`,
      text: TEXT,
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

async function queue(
  count: number,
  ids: { appealId: string; issueId: string },
  round: number,
): Promise<void> {
  const db = await database();
  const now = new Clock().now;
  const rows = Array.from({ length: count }, (_, number) => {
    const message = letterMessage(`${round}-${number}`, ids, now);
    return newMessageRows({ message, house, now });
  });
  for (let at = 0; at < rows.length; at += 500) {
    const some = rows.slice(at, at + 500);
    await db.outboxMessage.createMany({
      data: some.map(({ row }) => ({ ...row, status: "queued" as const, queuedAt: now })),
    });
    await db.outboxText.createMany({ data: some.map(({ text }) => text) });
  }
}

function letterMessage(name: string, ids: { appealId: string; issueId: string }, now: Date): NewMessage {
  return {
    kind: "letter",
    language: "en",
    once: [name],
    sendAt: now,
    letter: { letterId: name, ...ids, officialId: "office", isAfterDate: false, isPersonal: false },
    mail: {
      subject: `Letter ${name}`,
      text: TEXT,
      to: null,
      fromName: "Jane Writer",
      replyTo: null,
      pdf: null,
      writer: null,
      unsubscribeUrl: null,
    },
  };
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
