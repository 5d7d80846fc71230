import { database, type Transaction } from "@/lib/ground/db";
import { hashChange, isSealOf, START, sealEnd } from "./chain";
import { fieldChanges, type RowFields } from "./field-changes";

/** Who changes something, when, and the key that seals the history (see lib/request/coordinator). */
export type Author = { coordinatorId: string; at: Date; historyKey: Uint8Array };

/** One row before and after; null where it is not there. Only the fields that are given are told. */
export type RowChange = { table: string; row: string; before: RowFields | null; after: RowFields | null };

const END_ID = 1;
// SQLite takes 32,766 values in one statement: ten for each entry.
const BATCH = 2000;

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

  await append(transaction, author, fields);
}

/**
 * Takes the history as it was found, which is told in it: its end carries this server's seal again. For a host who
 * knows why it did not.
 */
export async function acceptHistory(author: Author): Promise<void> {
  const db = await database();
  await db.$transaction(async (tx) => {
    const last = await tx.change.findFirst({ orderBy: { number: "desc" } });
    const found = { length: last?.number ?? 0, hash: last?.hash ?? "" };
    const seal = sealEnd({ ...found, key: author.historyKey });
    const end = { ...found, seal };
    await tx.historyEnd.upsert({ where: { id: END_ID }, create: { id: END_ID, ...end }, update: end });
    await recordChange(tx, author, {
      table: "History",
      row: String(found.length),
      before: null,
      after: { acceptedOn: author.at },
    });
  });
}

async function append(
  transaction: Transaction,
  author: Author,
  fields: readonly {
    table: string;
    row: string;
    field: string;
    before: string | null;
    after: string | null;
  }[],
): Promise<void> {
  // Writing the end first keeps everybody else out until this transaction is over, in PostgreSQL too.
  const end = await transaction.historyEnd.upsert({
    where: { id: END_ID },
    create: { id: END_ID, ...START, length: fields.length, seal: "" },
    update: { length: { increment: fields.length } },
  });
  const start = { length: end.length - fields.length, hash: end.hash, seal: end.seal };
  let { hash } = start;
  const entries = fields.map((field, index) => {
    const number = start.length + index + 1;
    const entry = { number, at: author.at, coordinatorId: author.coordinatorId, ...field };
    hash = hashChange(entry, hash);
    return { ...entry, hash };
  });
  for (let at = 0; at < entries.length; at += BATCH)
    await transaction.change.createMany({ data: entries.slice(at, at + BATCH) });
  // What somebody else has ended is never sealed over: their end would pass for ours.
  const isOurs = start.length === 0 || isSealOf(start, author.historyKey);
  const seal = isOurs ? sealEnd({ length: end.length, hash, key: author.historyKey }) : "";
  await transaction.historyEnd.update({ where: { id: END_ID }, data: { hash, seal } });
}
