import { database } from "@/lib/ground/db";
import { type DeskDecision, deskEvents } from "./desk-events";
import { moveMessages } from "./move-messages.db";
import type { OutboxHouse } from "./new-message";
import { type HoldReason, moveFor } from "./outbox-events";
import { openMail } from "./sealed-mail";

type Actor = { by: string; house: OutboxHouse; now: Date };

// Ten thousand rows are held in a handful of statements.
const AT_ONCE = 2000;

/**
 * Emergency stop: holds every letter of an appeal that has not left, those in a worker's hands included, up to the
 * last byte. What is confirmed later is held then: letterHurdle reads the appeal. Gives how many are held now.
 */
export async function holdAppeal({
  appealId,
  reason,
  ...actor
}: { appealId: string; reason: HoldReason } & Actor): Promise<number> {
  const { by, house, now } = actor;
  const db = await database();
  let held = 0;
  for (const from of ["handing_over", "queued", "handing_over"] as const) {
    // Twice for those in hand: a worker may have leased some between the first and the second step.
    const rows = await db.outboxMessage.findMany({
      where: { appealId, kind: "letter", status: from },
      select: { id: true },
    });
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
      const move = moveFor(
        { status: from, attempts: 0, giveUpAt: null, lastByteAt: null },
        { type: "hold", reason },
        now,
      );
      if (!move) continue;
      held += await db.$transaction(
        async (tx) => (await moveMessages(tx, { ids, from, move, by, owner: null }, { house, now })).length,
      );
    }
  }
  return held;
}

/** Lets every letter of an appeal that an emergency stop held go back into the queue. */
export async function releaseAppeal({
  appealId,
  by,
  house,
  now,
}: { appealId: string } & Actor): Promise<number> {
  const db = await database();
  const where = {
    appealId,
    kind: "letter" as const,
    status: "held" as const,
    reason: { in: ["appeal_stopped", "sending_not_allowed"] },
  };
  const rows = await db.outboxMessage.findMany({ where });
  const move = rows[0] && moveFor(rows[0], { type: "release" }, now);
  if (!move) return 0;
  let released = 0;
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    released += await db.$transaction(
      async (tx) =>
        (await moveMessages(tx, { ids, from: "held", move, by, owner: null }, { house, now })).length,
    );
  }
  return released;
}

/** What a coordinator decides about one message; false when it has moved on meanwhile, or can't go there. */
export async function decideMessage({
  id,
  decision,
  by,
  house,
  now,
}: { id: string; decision: DeskDecision } & Actor): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const message = await tx.outboxMessage.findUnique({ where: { id } });
    const move = message && moveFor(message, deskEvents[decision], now);
    if (!message || !move) return false;
    const moved = await moveMessages(
      tx,
      { ids: [id], from: message.status, move, by, owner: null },
      { house, now },
    );
    return moved.length === 1;
  });
}

/** Opens a message for a coordinator's eyes, and writes down who looked. Null when nothing is kept any more. */
export async function viewText({
  id,
  by,
  house,
  now,
}: { id: string } & Actor): Promise<{ subject: string; text: string } | null> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const message = await tx.outboxMessage.findUnique({ where: { id }, include: { text: true } });
    if (!message?.text) return null;
    const { status } = message;
    await tx.outboxLog.create({
      data: { messageId: id, at: now, from: status, to: status, reason: "viewed", by },
    });
    const { subject, text } = openMail({ keys: house.keys, id, sealed: message.text.sealed });
    return { subject, text };
  });
}

/** Takes the mark off an official's email: somebody found that it works, or put another in. */
export async function clearMailHealth(officialId: string): Promise<void> {
  const db = await database();
  await db.$transaction([
    db.officialMailHealth.deleteMany({ where: { officialId } }),
    db.sendingBudget.deleteMany({ where: { key: `official:${officialId}` } }),
  ]);
}

/** Ends the pause of a mail server. */
export async function resumeHost(host: string): Promise<void> {
  const db = await database();
  await db.hostBackoff.deleteMany({ where: { host } });
}

/** A coordinator has read what nobody else understood. */
export async function dropUnreadBounce(id: string): Promise<void> {
  const db = await database();
  await db.unreadBounce.deleteMany({ where: { id } });
}
