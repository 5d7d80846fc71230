import { database } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { holdAppeal, releaseAppeal } from "@/lib/outbox/decide-message.db";
import type { OutboxHouse } from "@/lib/outbox/new-message";

/**
 * Allows Postbag to send letters for an appeal, or stops it at once: what waits is held, and goes on when it is allowed
 * again. False when there is no such appeal.
 */
export async function setSending({
  appealId,
  isAllowed,
  author,
  house,
}: {
  appealId: string;
  isAllowed: boolean;
  author: Author;
  house: OutboxHouse;
}): Promise<boolean> {
  const db = await database();
  const did = await db.$transaction(async (tx) => {
    const { count } = await tx.appeal.updateMany({
      where: { id: appealId, allowsServerSending: !isAllowed },
      data: { allowsServerSending: isAllowed },
    });
    if (count === 0) return (await tx.appeal.count({ where: { id: appealId } })) > 0;
    const [before, after] = [{ allowsServerSending: !isAllowed }, { allowsServerSending: isAllowed }];
    await recordChange(tx, author, { table: "Appeal", row: appealId, before, after });
    return true;
  });
  const actor = { appealId, by: author.coordinatorId, house, now: author.at };
  if (did && isAllowed) await releaseAppeal(actor);
  if (did && !isAllowed) await holdAppeal({ ...actor, reason: "sending_not_allowed" });
  return did;
}
