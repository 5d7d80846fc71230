import { type RowFields, told } from "@/lib/history/field-changes";

/** A row as it is stored now, by the name that the history gives it. */
export type StoredRow = { table: string; row: string; fields: RowFields };

/** What the history says last of each field of each row. */
export type LastChange = { table: string; row: string; field: string; after: string | null };

/**
 * Where what is stored is not what the history says last, in sentences: fields that were altered, rows that were
 * removed or put in without the app. Fields that are told but not stored (days, marks) are left out. Lists are
 * compared without their order, which some tables don't keep.
 */
export function checkRows({
  stored,
  last,
  tables,
}: {
  stored: readonly StoredRow[];
  last: readonly LastChange[];
  /** Those that `stored` is everything of: a table may have been emptied. */
  tables: ReadonlySet<string>;
}): string[] {
  const history = new Map<string, Map<string, string | null>>();
  for (const { table, row, field, after } of last) {
    const name = `${table} ${row}`;
    history.set(name, (history.get(name) ?? new Map()).set(field, after));
  }
  const isStored = new Set(stored.map(({ table, row }) => `${table} ${row}`));
  const removed = [...history].flatMap(([name, fields]) => {
    const isThere = [...fields.values()].some((after) => after !== null);
    const isCovered = tables.has(name.slice(0, name.indexOf(" ")));
    return isThere && isCovered && !isStored.has(name) ? [`${name} was removed outside the app`] : [];
  });
  return [...removed, ...stored.flatMap((row) => checkRow(row, history.get(`${row.table} ${row.row}`)))];
}

function checkRow(
  { table, row, fields }: StoredRow,
  history: Map<string, string | null> | undefined,
): string[] {
  if (!history) return [`${table} ${row} was put in outside the app`];
  return Object.entries(fields).flatMap(([field, value]) => {
    const last = history.get(field);
    const isSame = last === undefined ? isUntouched(value) : canonical(told(value)) === canonical(last);
    return isSame ? [] : [`${table} ${row}: ${field} was altered outside the app`];
  });
}

// A new row's history leaves out what the database fills in by itself.
const FILLED_IN: readonly unknown[] = [undefined, null, "", false, 0, "draft"];

function isUntouched(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return FILLED_IN.includes(value);
}

function canonical(json: string | null): string {
  return json === null ? "" : JSON.stringify(sorted(JSON.parse(json)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => JSON.stringify(sorted(part))).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, sorted(part)]),
  );
}
