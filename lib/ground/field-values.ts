/**
 * The fields of a form as texts, read in one pass. Of a field that came twice without being asked for, the last counts;
 * `many` names those that may come several times, and ticks that are off come as []. Files are left out.
 */
export function fieldValues(
  fields: Iterable<readonly [string, unknown]>,
  many: readonly string[] = [],
): Record<string, string | string[]> {
  const lists = new Map<string, string[]>(many.map((name) => [name, []]));
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of fields) {
    const list = lists.get(name);
    if (list && typeof value === "string") list.push(value);
    if (!list) values[name] = typeof value === "string" ? value : (values[name] ?? "");
  }
  for (const [name, list] of lists) values[name] = list;
  return values;
}
