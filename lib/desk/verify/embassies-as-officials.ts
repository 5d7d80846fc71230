import { told } from "@/lib/history/field-changes";
import { EMBASSY_SALUTATIONS } from "@/lib/officials/embassy";
import { timeZoneOf } from "@/lib/officials/time-zone";
import type { StoredRow } from "./check-rows";

type Told = { at: Date; table: string; row: string; field: string; after: string | null };

const PREFIX = "mission-";
const newNames: Readonly<Record<string, string>> = { name: "role", sending: "represents", host: "serves" };

/**
 * Embassies had a table of their own, "Mission", until a migration made them officials. What the history tells of that
 * table, as if it had told it of the officials they are now; everything else as it is.
 */
export function embassiesAsOfficials<Entry extends Told>(
  entries: readonly Entry[],
  stored: readonly StoredRow[],
): Told[] {
  const old = entries.filter(({ table }) => table === "Mission");
  if (old.length === 0) return [...entries];
  const officials = new Map(
    stored.flatMap(({ table, row, fields }) => (table === "Official" ? [[row, fields] as const] : [])),
  );
  const ends = endsOf(old);
  const begun = [...new Set(old.map(({ row }) => row))].flatMap((row) =>
    filledIn(PREFIX + row, officials.get(PREFIX + row)),
  );
  const translated = entries.flatMap((entry): Told[] => {
    if (entry.table === "OfficialProposal" && entry.row.startsWith(PREFIX))
      return [{ ...entry, field: newNames[entry.field] ?? entry.field }];
    if (entry.table !== "Mission") return [entry];
    const row = PREFIX + entry.row;
    const field = newNames[entry.field] ?? entry.field;
    const end = ends.get(entry.row);
    // One that was taken out stayed only where letters named it: retired, as it was, waiting for nobody.
    const isKept = end !== undefined && officials.has(row);
    if (
      isKept &&
      (entry.field === "isWaiting" || (entry.after === null && entry.at.getTime() === end.getTime()))
    )
      return [];
    return [{ ...entry, table: "Official", row, field }];
  });
  const retired = [...ends].flatMap(([row, at]): Told[] =>
    officials.has(PREFIX + row)
      ? [{ at, table: "Official", row: PREFIX + row, field: "retiredAt", after: told(at) }]
      : [],
  );
  return [...begun, ...translated, ...retired];
}

/** When each of those that were taken out was. */
function endsOf(old: readonly Told[]): Map<string, Date> {
  const last = new Map<string, Told>();
  for (const entry of old) if (entry.field === "sending") last.set(entry.row, entry);
  return new Map([...last].flatMap(([row, { at, after }]) => (after === null ? [[row, at] as const] : [])));
}

/** What the table did not have and the migration filled in. Where a letter named an embassy, its time zone was set. */
function filledIn(row: string, fields: StoredRow["fields"] | undefined): Told[] {
  if (!fields) return [];
  const zones = ["UTC", timeZoneOf(String(fields.country))];
  const timeZone = zones.find((zone) => zone === fields.timeZone) ?? "UTC";
  const all = { timeZone, salutations: EMBASSY_SALUTATIONS };
  return Object.entries(all).map(([field, value]) => ({
    at: new Date(0),
    table: "Official",
    row,
    field,
    after: told(value),
  }));
}
