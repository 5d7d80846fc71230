import { type OutboxMessage, Prisma } from "@/generated/sqlite/client";
import type { OutboxStatus } from "@/generated/sqlite/enums";
import { noteSent, type SentDispatch } from "@/lib/dispatches/note-dispatch.db";
import { idList, type Transaction } from "@/lib/ground/db";
import { type NewMessage, newMessageRows, type OutboxHouse } from "./new-message";
import { type KeptLetter, noticesFor, takenLetter, tellsWriter, wholeLetter } from "./notices";
import type { OutboxMove } from "./outbox-events";
import type { OutboxKeys } from "./outbox-key";
import { outboxStates } from "./outbox-status";
import { type SealedMail, tryOpenContact, tryOpenMail } from "./sealed-mail";
import { wipeEnded, wipeTaken } from "./wipe-messages.db";

type MoveRequest = {
  ids: readonly string[];
  from: OutboxStatus;
  move: OutboxMove;
  /** "worker", "writer" or a coordinator's id. */
  by: string;
  /** The worker that moves them: a lease makes them its own, and leased ones move only if they are. Null: anybody. */
  owner: string | null;
  /**
   * What the move was decided on, where another process may change it in between: a lease that is renewed, a last byte
   * that leaves. Without this, two processes could both believe that a message is theirs.
   */
  seen?: { hasLastByteLeft: boolean; dueBy: Date };
  /** Mails that the caller has open already; others are opened where they are needed. */
  opened?: ReadonlyMap<string, SealedMail>;
};

type Setting = {
  house: OutboxHouse;
  now: Date;
  /**
   * Takes what the ledger is to be told, for a transaction of several moves: it ends with `noteSent`, since others wait
   * for the counters from then on.
   */
  sent?: SentDispatch[];
};

/**
 * Moves messages: the only place that writes a status. The state they come from, and the worker where one is
 * named, is part of the condition, so of two movers one wins. In the same transaction go the log, the dispatch that
 * the tally counts, the mails that tell the writer, and the wiping of what has ended. Gives the ids that moved.
 */
export async function moveMessages(
  tx: Transaction,
  { ids, from, move, by, owner, seen, opened }: MoveRequest,
  { house, now, sent }: Setting,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const letters = await lettersToTellOf(tx, { ids, from, move, opened }, house);
  const moved = await tx.$queryRaw<Moved[]>`
    UPDATE "OutboxMessage" SET ${changes({ move, owner, now })}
    WHERE ${conditions({ ids, from, move, owner, seen })}
    RETURNING "id", "kind", "requestId", "letterId", "appealId", "issueId", "officialId",
      "isAfterDate", "isPersonal"`;
  if (moved.length === 0) return [];
  const movedIds = moved.map(({ id }) => id);
  const toldOf = ({ id, requestId }: Moved) => (requestId === null ? null : (letters.get(id) ?? null));
  await logMoves(tx, movedIds, { from, move, by, now });
  if (outboxStates[move.to].isEnd) await wipeEnded(tx, movedIds);
  if (move.to === "accepted")
    await wipeTaken(
      tx,
      moved.map((row) => ({ id: row.id, letter: toldOf(row) })),
      house.keys,
    );
  const notices = moved.flatMap(({ id, requestId }) => {
    const letter = letters.get(id);
    return letter ? noticesFor({ ...letter, requestId }, { from, move, house, now }) : [];
  });
  await addMessages(tx, notices, { house, now });
  if (isCounted(move.to)) {
    const news = sentLetters(moved, move.to, now);
    if (sent) sent.push(...news);
    else await noteSent(tx, news);
  }
  return movedIds;
}

type Moved = Pick<OutboxMessage, "id" | "requestId" | "letterId" | "appealId" | "issueId" | "officialId"> & {
  kind: string;
  isAfterDate: boolean | number | bigint;
  isPersonal: boolean | number | bigint;
};

// Written out, because the client's own statement costs a busy worker more than the mail server does.
function changes({ move, owner, now }: Pick<MoveRequest, "move" | "owner"> & { now: Date }): Prisma.Sql {
  return Prisma.join([
    Prisma.sql`"status" = ${word(move.to)}, "statusSince" = ${now}, "reason" = ${move.reason}`,
    Prisma.sql`"reply" = ${move.reply}, "dueAt" = ${move.dueAt}`,
    Prisma.sql`"leaseOwner" = ${move.to === "handing_over" ? owner : null}`,
    ...(move.nextAttemptAt ? [Prisma.sql`"nextAttemptAt" = ${move.nextAttemptAt}`] : []),
    ...(move.attempts === "another" ? [Prisma.sql`"attempts" = "attempts" + 1`] : []),
    ...(move.attempts === "none" ? [Prisma.sql`"attempts" = 0`] : []),
    ...(move.queuedAt ? [Prisma.sql`"queuedAt" = ${move.queuedAt}`] : []),
    ...(move.giveUpAt ? [Prisma.sql`"giveUpAt" = ${move.giveUpAt}`] : []),
    ...(move.clearsLastByte ? [Prisma.sql`"lastByteAt" = NULL`] : []),
    // An address is part of it, and whoever has the server's secret could try one out.
    ...(move.to === "accepted" || outboxStates[move.to].isEnd
      ? [Prisma.sql`"onceKey" = CASE WHEN "kind" = 'letter' THEN NULL ELSE "onceKey" END`]
      : []),
  ]);
}

function conditions({ ids, from, move, owner, seen }: Omit<MoveRequest, "by" | "opened">): Prisma.Sql {
  const isLeased = from === "handing_over";
  const parts = [
    Prisma.sql`"id" IN (${idList(ids)}) AND "status" = ${word(from)}`,
    ...(isLeased && owner !== null ? [Prisma.sql`"leaseOwner" = ${owner}`] : []),
    ...(isLeased && move.to === "held" ? [Prisma.sql`"lastByteAt" IS NULL`] : []),
    ...(seen ? [Prisma.sql`"dueAt" <= ${seen.dueBy}`] : []),
    ...(seen?.hasLastByteLeft ? [Prisma.sql`"lastByteAt" IS NOT NULL`] : []),
    ...(seen && !seen.hasLastByteLeft ? [Prisma.sql`"lastByteAt" IS NULL`] : []),
  ];
  return Prisma.join(parts, " AND ");
}

/** Writes new messages with their first log rows. One whose cause is known already is left out. */
export async function addMessages(
  tx: Transaction,
  messages: readonly NewMessage[],
  { house, now }: Setting,
): Promise<string[]> {
  if (messages.length === 0) return [];
  const rows = messages.map((message) => newMessageRows({ message, house, now }));
  const known = await tx.outboxMessage.findMany({
    where: { onceKey: { in: rows.map(({ row }) => row.onceKey) } },
    select: { onceKey: true },
  });
  const taken = new Set(known.map(({ onceKey }) => onceKey));
  const fresh = rows.filter(({ row }) => !taken.has(row.onceKey));
  await tx.outboxMessage.createMany({ data: fresh.map(({ row }) => row) });
  await tx.outboxText.createMany({ data: fresh.map(({ text }) => text) });
  await tx.outboxLog.createMany({ data: fresh.map(({ log }) => log) });
  return fresh.map(({ row }) => row.id);
}

/** What is kept of those letters whose writers hear of this move. Read before the move, which may wipe it. */
async function lettersToTellOf(
  tx: Transaction,
  { ids, from, move, opened }: Pick<MoveRequest, "ids" | "from" | "move" | "opened">,
  { keys }: OutboxHouse,
): Promise<Map<string, KeptLetter>> {
  if (!tellsWriter(move.to) || from === "awaiting_confirmation") return new Map();
  const kept = new Map<string, KeptLetter>();
  for (const id of ids) {
    const mail = opened?.get(id);
    if (mail) kept.set(id, wholeLetter(id, mail));
  }
  const closed = ids.filter((id) => !kept.has(id));
  if (closed.length === 0) return kept;
  const rows = await tx.outboxMessage.findMany({
    where: { id: { in: closed }, status: from, kind: "letter" },
    select: { id: true, text: { select: { sealed: true } }, contact: { select: { sealed: true } } },
  });
  for (const row of rows) {
    const letter = openLetter(row, keys);
    if (letter) kept.set(row.id, letter);
  }
  return kept;
}

/** All of a letter, or after it was taken whom to tell; null where nothing can be opened. */
export function openLetter(
  { id, text, contact }: { id: string; text: SealedRow; contact: SealedRow },
  keys: OutboxKeys,
): KeptLetter | null {
  const mail = text && tryOpenMail({ keys, id, sealed: text.sealed });
  if (mail) return wholeLetter(id, mail);
  const open = contact && tryOpenContact({ keys, id, sealed: contact.sealed });
  return open && takenLetter(id, open);
}

type SealedRow = { sealed: Uint8Array } | null;

// Reads the rows it is about from the table itself: a value list for each row takes Prisma longer than the rest of a
// move. The words that stand in it come from our own enums.
async function logMoves(
  tx: Transaction,
  ids: readonly string[],
  { from, move, by, now }: { from: OutboxStatus; move: OutboxMove; by: string; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "OutboxLog" ("messageId", "at", "from", "to", "reason", "reply", "by")
    SELECT "id", ${now}, ${word(from)}, ${word(move.to)}, ${move.reason}, ${move.reply}, ${by}
    FROM "OutboxMessage" WHERE "id" IN (${idList(ids)})`;
}

/** The ledger's rows of letters that a mail server took, or sent back. */
function sentLetters(moved: readonly Moved[], kind: CountedStatus, now: Date): SentDispatch[] {
  const day = now.toISOString().slice(0, 10);
  return moved.flatMap(({ id, letterId, appealId, issueId, officialId, isAfterDate, isPersonal }) =>
    letterId && appealId && issueId && officialId
      ? [
          {
            ...{ letterId, appealId, issueId, officialId, kind, day, messageId: id },
            // A statement that is written out gives SQLite's 0 and 1.
            ...{ isAfterDate: Boolean(isAfterDate), isPersonal: Boolean(isPersonal) },
          },
        ]
      : [],
  );
}

type CountedStatus = SentDispatch["kind"];

function isCounted(status: OutboxStatus): status is CountedStatus {
  return status === "accepted" || status === "no_bounce_seen" || status === "bounced";
}

/** A literal: PostgreSQL takes one for an enum, but not a parameter. */
function word(text: OutboxStatus): Prisma.Sql {
  return Prisma.raw(`'${text}'`);
}
