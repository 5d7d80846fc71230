import { OutboxStatus } from "@/generated/sqlite/enums";
import { database } from "@/lib/ground/db";
import { outboxStates } from "./outbox-status";
import { withEndOfWait } from "./read-grounds.db";

const attention = Object.values(OutboxStatus).filter((status) => outboxStates[status].needsAttention);

const listed = {
  id: true,
  kind: true,
  status: true,
  statusSince: true,
  dueAt: true,
  nextAttemptAt: true,
  attempts: true,
  giveUpAt: true,
  lastByteAt: true,
  reason: true,
  reply: true,
  appealId: true,
  issueId: true,
  officialId: true,
  isAfterDate: true,
  language: true,
} as const;

export type QueuedMessage = Awaited<ReturnType<typeof messagesIn>>[number];

/** How many messages are in each state; absent ones have none. */
export async function countMessages(): Promise<Partial<Record<OutboxStatus, number>>> {
  const db = await database();
  const rows = await db.outboxMessage.groupBy({ by: ["status"], _count: true });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
}

/** What a person should look at, the one whose time is over first on top. */
export async function messagesThatNeedAttention(limit = 200): Promise<QueuedMessage[]> {
  return messagesIn(attention, limit);
}

/** The messages in some states, next to move on top. */
export async function messagesIn(statuses: readonly OutboxStatus[], limit = 200) {
  const db = await database();
  const rows = await db.outboxMessage.findMany({
    where: { status: { in: [...statuses] } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: limit,
    select: listed,
  });
  return withEndOfWait(rows);
}

/** One message with everything that happened to it; null when there is none. */
export async function findMessage(id: string) {
  const db = await database();
  const row = await db.outboxMessage.findUnique({
    where: { id },
    select: { ...listed, log: { orderBy: { id: "asc" } }, text: { select: { messageId: true } } },
  });
  const [message] = await withEndOfWait(row ? [row] : []);
  return message ?? null;
}

/** How many need a person. */
export async function countNeedingAttention(): Promise<number> {
  const db = await database();
  return db.outboxMessage.count({ where: { status: { in: attention } } });
}

/** Mail servers that are left alone for a while, and mails to the return path that nobody understood. */
export async function outboxTroubles() {
  const db = await database();
  const [hosts, officials, unread] = await Promise.all([
    db.hostBackoff.findMany({ orderBy: { until: "asc" } }),
    db.officialMailHealth.findMany({ where: { markedAt: { not: null } }, orderBy: { markedAt: "asc" } }),
    db.unreadBounce.findMany({ orderBy: { receivedAt: "desc" }, take: 100 }),
  ]);
  return { hosts, officials, unread };
}

/** The officials among these whose email keeps sending letters back: writers are offered post or fax. */
export async function failingOfficials(officialIds: readonly string[]): Promise<Set<string>> {
  const db = await database();
  const rows = await db.officialMailHealth.findMany({
    where: { officialId: { in: [...officialIds] }, markedAt: { not: null } },
    select: { officialId: true },
  });
  return new Set(rows.map(({ officialId }) => officialId));
}
