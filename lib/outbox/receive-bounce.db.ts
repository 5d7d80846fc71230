import { randomBytes } from "node:crypto";
import { database, type Transaction } from "@/lib/ground/db";
import { type BounceVerdict, readBounce } from "@/lib/mail/bounces/read-bounce";
import { base32 } from "@/lib/mail/signed-token";
import { publishedRecipients } from "./letter-hurdle";
import { addMessages, moveMessages, openLetter } from "./move-messages.db";
import type { OutboxHouse } from "./new-message";
import { autoReplyNotice } from "./notices";
import { moveFor } from "./outbox-events";
import { readGrounds } from "./read-grounds.db";

// So many soft bounces in a row mark an address; the sign is taken off by the first letter that stays away.
const SOFT_BOUNCES = 3;
// While an address is marked, what is queued for it is tried once a day.
const TRY_MARKED_AFTER = 24 * 3_600_000;
// Whoever finds the return path could send anything to it.
const UNREAD_AT_MOST = 500;

type BounceResult = BounceVerdict["type"] | "not_ours";

type Receipt = { house: OutboxHouse; now: Date };

/** Takes one mail that came to a return path: a pipe, the HTTP endpoint and the Maildir all end here. */
export async function receiveBounce({
  raw,
  recipient,
  bounceAddress,
  house,
  now,
}: { raw: Uint8Array; recipient: string | null; bounceAddress: string } & Receipt): Promise<BounceResult> {
  const { messageId, verdict } = await readBounce({
    raw,
    recipient,
    bounceAddress,
    signKey: house.keys.sign,
  });
  const db = await database();
  return db.$transaction(async (tx) => {
    const message =
      messageId === null
        ? null
        : await tx.outboxMessage.findUnique({ where: { id: messageId }, include: kept });
    if (!message) {
      await keepUnread(tx, { messageId: null, summary: verdict.type }, now);
      return "not_ours";
    }
    if (verdict.type === "failed") await takeFailure(tx, message, verdict, { house, now });
    if (verdict.type === "auto_reply") await passOn(tx, message, verdict, { house, now });
    if (verdict.type === "unknown")
      await keepUnread(tx, { messageId: message.id, summary: verdict.subject }, now);
    return verdict.type;
  });
}

type BouncedMessage = NonNullable<Awaited<ReturnType<typeof findMessage>>>;
const kept = { text: true, contact: true } as const;
const findMessage = async (tx: Transaction) => tx.outboxMessage.findFirst({ include: kept });

/** A letter came back when all its addresses failed; until then the failure is noted and the letter waits on. */
async function takeFailure(
  tx: Transaction,
  message: BouncedMessage,
  verdict: Extract<BounceVerdict, { type: "failed" }>,
  receipt: Receipt,
): Promise<void> {
  const move = moveFor(message, { type: "bounce", reply: verdict.status }, receipt.now);
  if (!move) return;
  if (message.officialId) await noteHealth(tx, message.officialId, verdict.severity, receipt.now);
  if ((await addressesLeft(tx, message, verdict.recipients)) > 0) {
    const { status } = message;
    const note = {
      messageId: message.id,
      at: receipt.now,
      from: status,
      to: status,
      reason: "address_failed",
    };
    await tx.outboxLog.createMany({
      data: Array.from({ length: verdict.recipients }, () => ({
        ...note,
        reply: verdict.status,
        by: "bounce",
      })),
    });
    return;
  }
  await moveMessages(
    tx,
    { ids: [message.id], from: message.status, move, by: "bounce", owner: null },
    receipt,
  );
}

async function addressesLeft(tx: Transaction, message: BouncedMessage, failedNow: number): Promise<number> {
  if (message.kind !== "letter") return 0;
  const groundOf = await readGrounds(tx, [message]);
  const addresses = publishedRecipients(groundOf(message).official?.emails ?? []).length;
  const failedBefore = await tx.outboxLog.count({
    where: { messageId: message.id, reason: "address_failed" },
  });
  return addresses - failedBefore - failedNow;
}

/** The circuit breaker: a marked official gets no new letters, and queued ones go slowly. */
async function noteHealth(
  tx: Transaction,
  officialId: string,
  severity: "hard" | "soft",
  now: Date,
): Promise<void> {
  const isHard = severity === "hard";
  const count = isHard ? { hardBounces: { increment: 1 } } : { softBounces: { increment: 1 } };
  const health = await tx.officialMailHealth.upsert({
    where: { officialId },
    create: { officialId, hardBounces: isHard ? 1 : 0, softBounces: isHard ? 0 : 1, lastBounce: now },
    update: { ...count, lastBounce: now },
  });
  if (!isHard && health.softBounces < SOFT_BOUNCES) return;
  const key = `official:${officialId}`;
  const nextSlotAt = new Date(now.getTime() + TRY_MARKED_AFTER);
  await tx.officialMailHealth.update({ where: { officialId }, data: { markedAt: health.markedAt ?? now } });
  await tx.sendingBudget.upsert({ where: { key }, create: { key, nextSlotAt }, update: { nextSlotAt } });
}

/** An automatic answer is no bounce: it goes to the writer, once for each message. */
async function passOn(
  tx: Transaction,
  message: BouncedMessage,
  reply: Extract<BounceVerdict, { type: "auto_reply" }>,
  receipt: Receipt,
): Promise<void> {
  const { requestId } = message;
  const letter = message.kind === "letter" ? openLetter(message, receipt.house.keys) : null;
  const notice = letter && autoReplyNotice({ ...letter, requestId }, reply, receipt);
  if (notice) await addMessages(tx, [notice], receipt);
}

/** The mail itself is not kept: it may be anything. A person can look for it in the mailbox it came through. */
async function keepUnread(
  tx: Transaction,
  { messageId, summary }: { messageId: string | null; summary: string },
  now: Date,
): Promise<void> {
  if ((await tx.unreadBounce.count()) >= UNREAD_AT_MOST) return;
  await tx.unreadBounce.create({
    data: { id: base32(randomBytes(16)), messageId, receivedAt: now, summary },
  });
}
