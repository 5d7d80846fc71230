import { noteSent, type SentDispatch } from "@/lib/dispatches/note-dispatch.db";
import { database, idList } from "@/lib/ground/db";
import { moveMessages } from "@/lib/outbox/move-messages.db";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import type { OutboxMove } from "@/lib/outbox/outbox-events";
import type { SealedMail } from "@/lib/outbox/sealed-mail";

export type Ending = { id: string; move: OutboxMove; mail: SealedMail | null };

/**
 * Notes on disk that the last byte of these messages leaves. True for those that may: still handed over by this
 * worker, their lease not over. Another worker's takeover or a stop says no.
 */
export async function commitMarks({
  owner,
  ids,
  now,
}: {
  owner: string;
  ids: readonly string[];
  now: Date;
}): Promise<boolean[]> {
  const db = await database();
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "OutboxMessage" SET "lastByteAt" = ${now}
    WHERE "id" IN (${idList(ids)}) AND "status" = 'handing_over' AND "leaseOwner" = ${owner}
      AND "lastByteAt" IS NULL AND "dueAt" > ${now}
    RETURNING "id"`;
  const marked = new Set(rows.map(({ id }) => id));
  return ids.map((id) => marked.has(id));
}

/** Writes down in one transaction how hand-overs of a worker ended. */
export async function commitEndings({
  owner,
  endings,
  house,
  now,
}: {
  owner: string;
  endings: readonly Ending[];
  house: OutboxHouse;
  now: Date;
}): Promise<true[]> {
  const db = await database();
  await db.$transaction(async (tx) => {
    const sent: SentDispatch[] = [];
    for (const { ids, move, opened } of equalMoves(endings)) {
      const request = { ids, from: "handing_over" as const, move, by: "worker", owner, opened };
      await moveMessages(tx, request, { house, now, sent });
    }
    await noteSent(tx, sent);
  });
  return endings.map(() => true);
}

/** Equal moves become one statement. */
function equalMoves(endings: readonly Ending[]) {
  const groups = new Map<string, { ids: string[]; move: OutboxMove; opened: Map<string, SealedMail> }>();
  for (const { id, move, mail } of endings) {
    const key = JSON.stringify(move);
    const group = groups.get(key) ?? { ids: [], move, opened: new Map<string, SealedMail>() };
    group.ids.push(id);
    if (mail) group.opened.set(id, mail);
    groups.set(key, group);
  }
  return [...groups.values()];
}
