import { database } from "@/lib/db";
import type { ChangeEntry } from "./chain";

export type HistoryFilter = {
  table?: string | undefined;
  row?: string | undefined;
  coordinatorId?: string | undefined;
  /** Entries with smaller numbers only: the next page. */
  before?: number | undefined;
};

// What one page of the history shows.
export const HISTORY_PAGE = 50;

/** The newest entries that a filter lets through, newest first. */
export async function listChanges(filter: HistoryFilter): Promise<ChangeEntry[]> {
  const { table, row, coordinatorId, before } = filter;
  const db = await database();
  return db.change.findMany({
    where: {
      ...(table && { table }),
      ...(row && { row }),
      ...(coordinatorId && { coordinatorId }),
      ...(before && { number: { lt: before } }),
    },
    orderBy: { number: "desc" },
    take: HISTORY_PAGE,
    omit: { hash: true },
  });
}

/** Every change of one row, oldest first: what it takes to see or restore an earlier state. */
export async function changesOfRow({ table, row }: { table: string; row: string }): Promise<ChangeEntry[]> {
  const db = await database();
  return db.change.findMany({ where: { table, row }, orderBy: { number: "asc" }, omit: { hash: true } });
}

/** The tables that the history tells of. */
export async function tablesInHistory(): Promise<string[]> {
  const db = await database();
  const rows = await db.change.findMany({
    distinct: ["table"],
    select: { table: true },
    orderBy: { table: "asc" },
  });
  return rows.map(({ table }) => table);
}

/** Who changed a row last: an id, or "host"; null for a row that the history does not know. */
export async function lastAuthorOf({ table, row }: { table: string; row: string }): Promise<string | null> {
  const db = await database();
  const last = await db.change.findFirst({ where: { table, row }, orderBy: { number: "desc" } });
  return last?.coordinatorId ?? null;
}
