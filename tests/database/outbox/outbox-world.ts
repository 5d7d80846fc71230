import { randomBytes } from "node:crypto";
import { database } from "@/lib/ground/db";
import { readMailSettings } from "@/lib/mail/mail-settings";
import { type MailTransport, smtpTransport, type TransportTimes } from "@/lib/mail/smtp/smtp-transport";
import { DayLimit } from "@/lib/outbox/day-limit";
import { confirmRequest } from "@/lib/outbox/decide-request.db";
import type { SendingCaps } from "@/lib/outbox/lease-messages.db";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import { outboxKeys } from "@/lib/outbox/outbox-key";
import { CONFIRMATIONS_A_DAY, requestSending, type SendingWriter } from "@/lib/outbox/request-sending.db";
import { sweepOutbox } from "@/lib/outbox/sweep-outbox.db";
import { OutboxWorker } from "@/lib/outbox/worker/outbox-worker";

export const house: OutboxHouse = {
  keys: outboxKeys(new Uint8Array(32).fill(7)),
  domain: "postbag.example",
  name: "Postbag",
  publicUrl: "https://letters.example.org",
};

export const noCaps: SendingCaps = { perOfficialHour: null, perHour: null };

/** A clock that only goes when told. */
export class Clock {
  now = new Date("2014-11-01T09:00:00Z");
  pass(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Leaves nothing of an earlier test in the outbox. */
export async function emptyOutbox(): Promise<void> {
  const db = await database();
  await db.outboxMessage.deleteMany();
  await db.sendingBudget.deleteMany();
  await db.hostBackoff.deleteMany();
  await db.officialMailHealth.deleteMany();
  await db.unreadBounce.deleteMany();
  await db.dispatch.deleteMany();
  await db.counted.deleteMany();
  await db.countedDay.deleteMany();
  await db.countedAppeal.deleteMany();
}

/** An appeal with a date far enough ahead and one official per address list. Gives the ids. */
export async function addAppeal(
  officials: readonly { id: string; emails: string[] }[],
  name = "case",
): Promise<{ appealId: string; issueId: string }> {
  const db = await database();
  const [appealId, issueId] = [`appeal-${name}`, `issue-${name}`];
  await db.appeal.create({
    data: { id: appealId, slug: name, country: "AZ", personName: "A Person", allowsServerSending: true },
  });
  await db.issue.create({
    data: { id: issueId, appealId, number: 1, stage: "published", deadline: "2014-11-26", languages: ["en"] },
  });
  for (const [position, { id, emails }] of officials.entries()) {
    await db.official.create({
      data: {
        id,
        role: `Role of ${id}`,
        addressLines: ["Street 1"],
        country: "AZ",
        faxes: [],
        phones: [],
        emails,
        salutations: { en: "Dear" },
        timeZone: "Asia/Baku",
        source: "test",
      },
    });
    await db.addressee.create({ data: { issueId, officialId: id, position } });
  }
  return { appealId, issueId };
}

export async function addFinishedLetter(
  issueId: string,
  id = randomBytes(8).toString("hex"),
  isAfterDate = false,
): Promise<string> {
  const db = await database();
  await db.letter.create({
    data: {
      id,
      issueId,
      language: "en",
      status: "finished",
      sealed: new Uint8Array([1]),
      isAfterDate,
      changedAt: new Date(),
    },
  });
  return id;
}

export function writer(address: string, more: Partial<SendingWriter> = {}): SendingWriter {
  return {
    address,
    name: "Jane Writer",
    language: "en",
    wantsCopy: false,
    wantsReminder: false,
    sharesAddress: false,
    ...more,
  };
}

/** A letter from asking to the queue, as a writer does it. Gives the request. */
export async function queueLetter({
  clock,
  appealId,
  issueId,
  officialIds,
  by,
  letterId,
}: {
  clock: Clock;
  appealId: string;
  issueId: string;
  officialIds: readonly string[];
  by: SendingWriter;
  letterId?: string;
}): Promise<string> {
  const answer = await askForSending({
    clock,
    appealId,
    issueId,
    officialIds,
    by,
    letterId: letterId ?? (await addFinishedLetter(issueId)),
  });
  if (answer.type !== "asked") throw new Error(answer.type);
  await confirmRequest({ requestId: answer.requestId, house, now: clock.now, today: clock.now });
  return answer.requestId;
}

export function askForSending({
  clock,
  appealId,
  officialIds,
  by,
  letterId,
  house: asHouse = house,
  limit = new DayLimit(CONFIRMATIONS_A_DAY),
}: {
  clock: Clock;
  appealId: string;
  issueId: string;
  officialIds: readonly string[];
  by: SendingWriter;
  letterId: string;
  house?: OutboxHouse;
  limit?: DayLimit;
}) {
  return requestSending({
    letterId,
    appeal: { id: appealId, title: "The case", url: "https://letters.example.org/appeals/case" },
    language: "en",
    letters: officialIds.map((officialId) => ({
      officialId,
      officialRole: `Role of ${officialId}`,
      subject: "About the case",
      text: `Dear ${officialId},\nplease act.`,
      pdf: null,
    })),
    writer: by,
    house: asHouse,
    limit,
    now: clock.now,
    today: clock.now,
  });
}

export const quickTimes: TransportTimes = { connect: 5000, greeting: 3000, silence: 1200, whole: 8000 };

export function transportTo(port: number, connections = 4, times = quickTimes): MailTransport {
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  const settings = readMailSettings(
    { MAIL_CONNECTIONS: String(connections) },
    { smtpUrl, publicUrl: "http://localhost" },
  );
  return smtpTransport({ ...settings, smtpUrl }, times);
}

export function workerFor({
  clock,
  transport,
  caps = noCaps,
  owner = randomBytes(4).toString("hex"),
  connections = 4,
}: {
  clock: Clock;
  transport: MailTransport;
  caps?: SendingCaps;
  owner?: string;
  connections?: number;
}): OutboxWorker {
  return new OutboxWorker({
    owner,
    transportFor: () => transport,
    host: transport.host,
    sender: {
      from: "letters@postbag.example",
      name: "Postbag",
      bounceAddress: "bounce@postbag.example",
      signKey: house.keys.sign,
    },
    house,
    caps,
    connections,
    now: () => clock.now,
    today: () => clock.now,
    log: (line) => console.error(line),
  });
}

/** Turns until nothing that is due is left. */
export async function drain(worker: OutboxWorker): Promise<void> {
  for (;;) {
    const leased = await worker.turn();
    if (leased === 0 && !(await worker.roomMade())) return;
  }
}

export async function sweep(clock: Clock): Promise<void> {
  await sweepOutbox({ house, now: clock.now, today: clock.now });
}

/** How many letters are in which state. */
export async function letterStates(): Promise<Record<string, number>> {
  const db = await database();
  const rows = await db.outboxMessage.groupBy({ by: ["status"], where: { kind: "letter" }, _count: true });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
}
