/** A row as the history sees it: the fields that are told, by name. */
export type RowFields = Readonly<Record<string, unknown>>;

export type FieldChange = { field: string; before: string | null; after: string | null };

/** The fields in which two states of a row differ, sorted; null stands for a row that is not there. */
export function fieldChanges(before: RowFields | null, after: RowFields | null): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  return fields.flatMap((field) => {
    const change = { field, before: told(before?.[field]), after: told(after?.[field]) };
    return change.before === change.after ? [] : [change];
  });
}

/** JSON with the keys of objects sorted: the same content is the same text, whatever a database made of it. */
export function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return JSON.stringify(value, (_key, part: unknown) => (isPlainObject(part) ? sorted(part) : part));
}

function isPlainObject(part: unknown): part is Record<string, unknown> {
  return typeof part === "object" && part !== null && !Array.isArray(part) && !(part instanceof Date);
}

function sorted(part: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
