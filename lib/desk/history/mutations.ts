import type { Transaction } from "@/lib/db";
import { hashChange, START, sealEnd } from "./chain";
import { fieldChanges, type RowFields } from "./field-changes";

/** Who changes something, when, and the key that seals the history (see lib/request/coordinator). */
export type Author = { coordinatorId: string; at: Date; historyKey: Uint8Array };

/** One row before and after; null where it is not there. Only the fields that are given are told. */
export type RowChange = { table: string; row: string; before: RowFields | null; after: RowFields | null };

const END_ID = 1;

/**
 * Adds what changed to the history, field by field, inside the transaction that changes it: both happen or neither.
 * Equal fields are left out. Never give it a password, a secret or a code.
 */
export async function recordChange(
  transaction: Transaction,
  author: Author,
  changes: RowChange | readonly RowChange[],
): Promise<void> {
  const rows: readonly RowChange[] = "table" in changes ? [changes] : changes;
  const fields = rows.flatMap(({ table, row, before, after }) =>
    fieldChanges(before, after).map((change) => ({ table, row, ...change })),
  );
  if (fields.length === 0) return;

  // Writing the end first keeps everybody else out until this transaction is over, in PostgreSQL too.
  const end = await transaction.historyEnd.upsert({
    where: { id: END_ID },
    create: { id: END_ID, ...START, length: fields.length, seal: "" },
    update: { length: { increment: fields.length } },
  });
  let { hash } = end;
  let number = end.length - fields.length;
  const entries = fields.map((field) => {
    number += 1;
    const entry = { number, at: author.at, coordinatorId: author.coordinatorId, ...field };
    hash = hashChange(entry, hash);
    return { ...entry, hash };
  });
  await transaction.change.createMany({ data: entries });
  const seal = sealEnd({ length: end.length, hash, key: author.historyKey });
  await transaction.historyEnd.update({ where: { id: END_ID }, data: { hash, seal } });
}
