import { database, idList, isPostgres, type Transaction } from "@/lib/ground/db";
import { type LetterGround, letterHurdle, publishedRecipients } from "./letter-hurdle";
import { moveMessages } from "./move-messages.db";
import type { OutboxHouse } from "./new-message";
import { moveFor, type OutboxEvent } from "./outbox-events";
import { LEASE } from "./outbox-status";
import { type GroundKey, readGrounds } from "./read-grounds.db";
import { gapForInstance, gapForOfficial } from "./sending-slots";

// Keys of SendingBudget.
const INSTANCE = "instance";
const OFFICIAL = "official:";

type GroundReader = (letter: GroundKey) => LetterGround;

/** Letters an hour; null: as fast as the mail server takes them. */
export type SendingCaps = { perOfficialHour: number | null; perHour: number | null };

type LeaseRequest = {
  owner: string;
  limit: number;
  caps: SendingCaps;
  house: OutboxHouse;
  /** The worker's clock: schedules and leases. */
  now: Date;
  /** The appeal's clock: deadlines. They differ where POSTBAG_NOW is set. */
  today: Date;
};

const dueFields = {
  id: true,
  kind: true,
  status: true,
  attempts: true,
  giveUpAt: true,
  lastByteAt: true,
  messageId: true,
  queuedAt: true,
  createdAt: true,
  language: true,
  issueId: true,
  officialId: true,
  isAfterDate: true,
  requestId: true,
} as const;

type DueMessage = Awaited<ReturnType<typeof findDue>>[number];

export type LeasedMessage = DueMessage & {
  /** For a letter the official's published addresses as they are now; for others empty. */
  recipients: string[];
  /** Null where nothing is under the seal any more. */
  sealed: Uint8Array | null;
};

/**
 * Takes up to `limit` messages that are due, mail to people first, then letters in random order, as far as the
 * budgets of their officials and of the instance allow. What may no longer go is moved where it belongs instead.
 * Of several workers each message goes to one: rows are locked, and others skip them.
 */
export async function leaseMessages(request: LeaseRequest): Promise<LeasedMessage[]> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const due = await lockRows(tx, await findDue(tx, request));
    if (due.length === 0) return [];
    const groundOf = await readGrounds(tx, due.filter(isLetter));
    const free = await moveHindered(tx, due, groundOf, request);
    const chosen = await takeSlots(tx, free, groundOf, request);
    const [first] = chosen;
    const move = first && moveFor(first, { type: "lease" }, request.now);
    if (!move) return [];
    const ids = chosen.map(({ id }) => id);
    const leased = new Set(
      await moveMessages(tx, { ids, from: "queued", move, by: "worker", owner: request.owner }, request),
    );
    const mine = chosen.filter(({ id }) => leased.has(id));
    const sealedById = await readSealed(tx, mine);
    const recipientsOf = recipientsReader(groundOf);
    return mine.map((row) => ({
      ...row,
      attempts: row.attempts + 1,
      recipients: recipientsOf(row),
      sealed: sealedById.get(row.id) ?? null,
    }));
  });
}

/** Keeps the leases of a living worker from running out. */
export async function renewLeases({ owner, now }: { owner: string; now: Date }): Promise<number> {
  const db = await database();
  const { count } = await db.outboxMessage.updateMany({
    where: { leaseOwner: owner, status: "handing_over" },
    data: { dueAt: new Date(now.getTime() + LEASE) },
  });
  return count;
}

async function findDue(tx: Transaction, { limit, caps, now }: LeaseRequest) {
  const full = await tx.sendingBudget.findMany({ where: { nextSlotAt: { gt: now } }, select: { key: true } });
  const keys = full.map(({ key }) => key);
  const isInstanceFull = caps.perHour !== null && keys.includes(INSTANCE);
  const officials = keys.flatMap((key) => (key.startsWith(OFFICIAL) ? [key.slice(OFFICIAL.length)] : []));
  const letters = { kind: "letter" as const, officialId: { notIn: officials } };
  return tx.outboxMessage.findMany({
    where: {
      status: "queued",
      nextAttemptAt: { lte: now },
      OR: [{ kind: { not: "letter" } }, ...(isInstanceFull ? [] : [letters])],
    },
    orderBy: [{ priority: "asc" }, { shuffle: "asc" }],
    take: limit,
    select: dueFields,
  });
}

/** Written out: as a relation of the rows the client takes three times as long over the bytes. */
async function readSealed(tx: Transaction, rows: readonly DueMessage[]): Promise<Map<string, Uint8Array>> {
  const texts = await tx.$queryRaw<{ messageId: string; sealed: Uint8Array }[]>`
    SELECT "messageId", "sealed" FROM "OutboxText" WHERE "messageId" IN (${idList(rows.map(({ id }) => id))})`;
  return new Map(texts.map(({ messageId, sealed }) => [messageId, sealed]));
}

/** On PostgreSQL the rows are locked one by one; on SQLite the transaction has the whole file for itself already. */
async function lockRows(tx: Transaction, rows: DueMessage[]): Promise<DueMessage[]> {
  if (rows.length === 0 || !isPostgres()) return rows;
  const ids = idList(rows.map(({ id }) => id));
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "OutboxMessage" WHERE "id" IN (${ids}) AND "status" = 'queued' FOR UPDATE SKIP LOCKED`;
  const mine = new Set(locked.map(({ id }) => id));
  return rows.filter(({ id }) => mine.has(id));
}

/** Moves letters that may no longer go; gives the others. */
async function moveHindered(
  tx: Transaction,
  due: DueMessage[],
  groundOf: GroundReader,
  request: LeaseRequest,
): Promise<DueMessage[]> {
  const free: DueMessage[] = [];
  // Most of a batch share a few grounds, and a day in a time zone is slow to compute.
  const hurdles = new Map<LetterGround, OutboxEvent | null>();
  for (const row of due) {
    const hurdle = isLetter(row) ? (takenBack(row) ?? hurdleOf(groundOf(row))) : null;
    const move = hurdle && moveFor(row, hurdle, request.now);
    if (move)
      await moveMessages(tx, { ids: [row.id], from: "queued", move, by: "worker", owner: null }, request);
    else free.push(row);
  }
  return free;

  function hurdleOf(ground: LetterGround): OutboxEvent | null {
    const known = hurdles.get(ground);
    if (known !== undefined) return known;
    const hurdle = letterHurdle(ground, request.today);
    hurdles.set(ground, hurdle);
    return hurdle;
  }
}

/**
 * The messages that get a slot of their budgets now. A slot is taken by a conditional update: of two workers one has
 * it.
 */
async function takeSlots(
  tx: Transaction,
  rows: DueMessage[],
  groundOf: GroundReader,
  { caps, now }: LeaseRequest,
): Promise<DueMessage[]> {
  if (caps.perOfficialHour === null && caps.perHour === null) return rows;
  const chosen: DueMessage[] = [];
  let isInstanceFree = true;
  for (const row of rows) {
    if (isLetter(row)) {
      const official = {
        perHour: caps.perOfficialHour,
        timeZone: groundOf(row).official?.timeZone ?? "UTC",
        now,
      };
      if (!isInstanceFree || !(await takeOfficialSlot(tx, row.officialId ?? "", official))) continue;
      isInstanceFree =
        caps.perHour === null || (await takeSlot(tx, INSTANCE, gapForInstance(caps.perHour), now));
      if (!isInstanceFree) continue;
    }
    chosen.push(row);
  }
  return chosen;
}

async function takeOfficialSlot(
  tx: Transaction,
  officialId: string,
  { perHour, timeZone, now }: { perHour: number | null; timeZone: string; now: Date },
): Promise<boolean> {
  if (perHour === null) return true;
  return takeSlot(tx, OFFICIAL + officialId, gapForOfficial({ perHour, timeZone, now }), now);
}

async function takeSlot(tx: Transaction, key: string, gap: number, now: Date): Promise<boolean> {
  await tx.sendingBudget.upsert({
    where: { key },
    create: { key, nextSlotAt: new Date(0) },
    update: { key },
  });
  const { count } = await tx.sendingBudget.updateMany({
    where: { key, nextSlotAt: { lte: now } },
    data: { nextSlotAt: new Date(now.getTime() + gap) },
  });
  return count === 1;
}

/** Read once for each ground: a lot of hundreds shares a few. */
function recipientsReader(groundOf: GroundReader): (row: DueMessage) => string[] {
  const known = new Map<LetterGround, string[]>();
  return (row) => {
    if (!isLetter(row)) return [];
    const ground = groundOf(row);
    const recipients = known.get(ground) ?? publishedRecipients(ground.official?.emails ?? []);
    known.set(ground, recipients);
    return recipients;
  };
}

/** While it was in a worker's hands its writer took it back. */
function takenBack({ requestId }: DueMessage): OutboxEvent | null {
  return requestId === null ? { type: "stop", reason: "withdrawn" } : null;
}

function isLetter({ kind }: { kind: string }): boolean {
  return kind === "letter";
}
