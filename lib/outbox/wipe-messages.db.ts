import { Prisma } from "@/generated/sqlite/client";
import { idList, isPostgres, type Transaction } from "@/lib/ground/db";
import type { KeptLetter } from "./notices";
import type { OutboxKeys } from "./outbox-key";
import { sealContact } from "./sealed-mail";

/**
 * A mail server has these: nothing of their texts is kept. Of a letter whose writer may still be told that it came
 * back, the address stays, apart and sealed.
 */
export async function wipeTaken(
  tx: Transaction,
  taken: readonly { id: string; letter: KeptLetter | null }[],
  keys: OutboxKeys,
): Promise<void> {
  const ids = taken.map(({ id }) => id);
  await tx.outboxText.deleteMany({ where: { messageId: { in: ids } } });
  const contacts = taken.flatMap(({ id, letter }) =>
    letter?.writer ? [{ messageId: id, sealed: sealContact({ keys, id, contact: letter.writer }) }] : [],
  );
  await tx.outboxContact.createMany({ data: contacts });
}

/** These have ended: texts and contacts go, and no time of theirs is kept closer than its hour. */
export async function wipeEnded(tx: Transaction, ids: readonly string[]): Promise<void> {
  const where = { messageId: { in: [...ids] } };
  await tx.outboxText.deleteMany({ where });
  await tx.outboxContact.deleteMany({ where });
  await tx.$executeRaw`
    UPDATE "OutboxMessage" SET "lastByteAt" = NULL, "statusSince" = ${hourOf("statusSince")},
      "createdAt" = ${hourOf("createdAt")}, "queuedAt" = ${hourOf("queuedAt")},
      "nextAttemptAt" = ${hourOf("nextAttemptAt")}, "giveUpAt" = ${hourOf("giveUpAt")}
    WHERE "id" IN (${idList(ids)})`;
  await tx.$executeRaw`UPDATE "OutboxLog" SET "at" = ${hourOf("at")} WHERE "messageId" IN (${idList(ids)})`;
}

/** As Prisma stores moments in either database. */
function hourOf(column: string): Prisma.Sql {
  return isPostgres()
    ? Prisma.raw(`date_trunc('hour', "${column}")`)
    : Prisma.raw(`strftime('%Y-%m-%dT%H:00:00.000+00:00', "${column}")`);
}
