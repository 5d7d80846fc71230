import { coordinatorNames } from "@/lib/desk/list-coordinators.db";
import { database } from "@/lib/ground/db";
import { englishLanguageName } from "@/lib/ground/language-name";
import type { ChangeEntry } from "@/lib/history/chain";
import { officialTitle, readDirectoryRow } from "@/lib/officials/directory-entry";

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

/** What the ids that these entries name stand for: people, officials, embassies, issues, asks, model letters. */
export async function namesInHistory(entries: readonly ChangeEntry[]): Promise<Map<string, string>> {
  const db = await database();
  const ids = [...new Set(entries.flatMap(idsOf))];
  const id = { in: ids };
  const [coordinators, officials, issues, asks, templates] = await Promise.all([
    coordinatorNames(),
    db.official.findMany({ where: { id: { in: ids.flatMap((one) => [one, `mission-${one}`]) } } }),
    db.issue.findMany({ where: { id }, include: { appeal: { select: { slug: true } } } }),
    db.ask.findMany({ where: { id }, select: { id: true, position: true } }),
    db.template.findMany({ where: { id }, select: { id: true, language: true } }),
  ]);
  return new Map([
    ...coordinators,
    ...officials.flatMap((row) => {
      const title = officialTitle(readDirectoryRow(row));
      // Embassies had a table of their own once, and are named by their ids there.
      return [[row.id, title] as const, [row.id.replace(/^mission-/, ""), title] as const];
    }),
    ...issues.map((row) => [row.id, `${row.appeal.slug}, issue ${row.number}`] as const),
    ...asks.map((row) => [row.id, `ask ${row.position + 1}`] as const),
    ...templates.map((row) => [row.id, englishLanguageName(row.language)] as const),
  ]);
}

// A word of ours, a random id or a slug: what stands between quotation marks, or between the slashes of a row's name.
function idsOf({ row, before, after }: ChangeEntry): string[] {
  const quoted = `${before ?? ""}${after ?? ""}`.match(/"[a-z0-9-]{2,80}"/gi) ?? [];
  return [row, ...row.split("/"), ...quoted.map((one) => one.slice(1, -1))];
}
