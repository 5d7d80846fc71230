import type { OutboxKind } from "@/generated/sqlite/enums";
import { noteSent, type SentDispatch } from "@/lib/dispatches/note-dispatch.db";
import { database, eraseTraces, type Transaction } from "@/lib/ground/db";
import { letterHurdle } from "./letter-hurdle";
import { moveMessages } from "./move-messages.db";
import type { OutboxHouse } from "./new-message";
import { moveFor, type OutboxEvent } from "./outbox-events";
import { readGrounds } from "./read-grounds.db";

type ConfirmAnswer = { type: "confirmed"; letters: number } | { type: "already" } | { type: "gone" };

/** The writer pressed the button. A second press, or one after the seven days, changes nothing. */
export async function confirmRequest({
  requestId,
  house,
  now,
  today,
}: {
  requestId: string;
  house: OutboxHouse;
  now: Date;
  today: Date;
}): Promise<ConfirmAnswer> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const rows = await tx.outboxMessage.findMany({ where: { requestId, kind: "letter" } });
    if (rows.length === 0) return { type: "gone" };
    const groundOf = await readGrounds(tx, rows);
    let letters = 0;
    for (const row of rows) {
      const move = moveFor(row, confirmedAt(letterHurdle(groundOf(row), today)), now);
      if (row.status !== "awaiting_confirmation" || !move) continue;
      const request = { ids: [row.id], from: row.status, move, by: "writer", owner: null };
      letters += (await moveMessages(tx, request, { house, now })).length;
    }
    if (letters > 0) return { type: "confirmed", letters };
    return rows.some(({ queuedAt }) => queuedAt) ? { type: "already" } : { type: "gone" };
  });
}

/** What a confirmation means to a letter with this in its way. */
function confirmedAt(hurdle: OutboxEvent | null): OutboxEvent {
  if (hurdle === null) return { type: "confirm" };
  return hurdle.type === "hold" ? { type: "confirm_and_hold", reason: hurdle.reason } : hurdle;
}

/**
 * The writer erases a letter, or takes it back: what has not left stays here, and whatever was kept to tell its writer
 * of it is wiped, from the file as well. Gives how many letters were taken back.
 */
export async function withdrawLetter({
  ledgerId,
  house,
  now,
}: {
  ledgerId: string;
  house: OutboxHouse;
  now: Date;
}): Promise<number> {
  const db = await database();
  const rows = await db.outboxMessage.findMany({
    where: { letterId: ledgerId, kind: "letter", requestId: { not: null } },
    distinct: ["requestId"],
    select: { requestId: true },
  });
  let withdrawn = 0;
  for (const { requestId } of rows)
    if (requestId) withdrawn += await decideRequest({ requestId, decision: "withdraw", house, now });
  if (rows.length > 0) await eraseTraces();
  return withdrawn;
}

/** No reminder after all: the link in one, or its one-click form (RFC 8058). */
export async function stopReminders({
  letterMessageId,
  house,
  now,
}: {
  letterMessageId: string;
  house: OutboxHouse;
  now: Date;
}): Promise<number> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const letter = await tx.outboxMessage.findUnique({
      where: { id: letterMessageId },
      select: { requestId: true },
    });
    return letter?.requestId ? stopNotices(tx, letter.requestId, ["reminder"], { house, now }) : 0;
  });
}

export type WriterDecision = Extract<OutboxEvent["type"], "send_again" | "arrived"> | "withdraw";

/**
 * What the writer decides about the letters of a request: send an uncertain one again, or take back what has not
 * gone.
 */
export async function decideRequest({
  requestId,
  decision,
  house,
  now,
}: {
  requestId: string;
  decision: WriterDecision;
  house: OutboxHouse;
  now: Date;
}): Promise<number> {
  const event: OutboxEvent =
    decision === "withdraw" ? { type: "stop", reason: "withdrawn" } : { type: decision };
  const db = await database();
  return db.$transaction(async (tx) => {
    const letters = { requestId, kind: "letter" as const };
    // Writing the rows takes them, in PostgreSQL too: no worker moves one between the reading and the deciding.
    await tx.outboxMessage.updateMany({ where: letters, data: { attempts: { increment: 0 } } });
    const rows = await tx.outboxMessage.findMany({ where: letters });
    let moved = 0;
    const sent: SentDispatch[] = [];
    for (const row of rows) {
      const move = moveFor(row, event, now);
      if (!move) continue;
      moved += (
        await moveMessages(
          tx,
          { ids: [row.id], from: row.status, move, by: "writer", owner: null },
          { house, now, sent },
        )
      ).length;
    }
    await noteSent(tx, sent);
    if (decision === "withdraw") await tellNothingMore(tx, requestId, { house, now });
    return moved;
  });
}

type Setting = { house: OutboxHouse; now: Date };

/**
 * A letter in a worker's hands can't be caught; it leaves its request, which the worker finds when it comes back, or
 * when it would write down whom to tell.
 */
async function tellNothingMore(tx: Transaction, requestId: string, setting: Setting): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { requestId, kind: "letter", status: "handing_over" },
    data: { requestId: null },
  });
  await tx.outboxContact.deleteMany({ where: { message: { requestId } } });
  await stopNotices(tx, requestId, ["confirmation", "copy", "outcome", "reminder"], setting);
}

/** Stops mails to a request's writer that have not left. Gives how many. */
async function stopNotices(
  tx: Transaction,
  requestId: string,
  kinds: OutboxKind[],
  setting: Setting,
): Promise<number> {
  const rows = await tx.outboxMessage.findMany({
    where: { requestId, kind: { in: kinds }, status: { in: ["queued", "held"] } },
  });
  let stopped = 0;
  for (const row of rows) {
    const move = moveFor(row, { type: "stop", reason: "withdrawn" }, setting.now);
    const request = { ids: [row.id], from: row.status, by: "writer", owner: null };
    if (move) stopped += (await moveMessages(tx, { ...request, move }, setting)).length;
  }
  return stopped;
}
