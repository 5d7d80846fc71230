import { database } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import type { StoredRow } from "./check-rows";
import { storedRows } from "./verify-history.db";

/** Tells the history of rows that came with Postbag, as they are now, unless it knows them already. */
export async function recordFirstState({
  isMeant,
  author,
}: {
  isMeant: (row: StoredRow) => boolean;
  author: Author;
}): Promise<void> {
  const db = await database();
  const rows = (await storedRows(db)).filter(isMeant);
  await db.$transaction(async (tx) => {
    const known = await tx.change.findMany({
      distinct: ["table", "row"],
      select: { table: true, row: true },
    });
    const names = new Set(known.map(({ table, row }) => `${table} ${row}`));
    const fresh = rows.filter(({ table, row }) => !names.has(`${table} ${row}`));
    const changes = fresh.map(({ table, row, fields }) => ({ table, row, before: null, after: fields }));
    await recordChange(tx, author, changes);
  });
}
