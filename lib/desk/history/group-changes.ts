import type { ChangeEntry } from "@/lib/history/chain";

/** What one person changed of one row at one moment: its fields as they were changed. */
export type ChangeGroup = Pick<ChangeEntry, "number" | "at" | "coordinatorId" | "table" | "row"> & {
  fields: Pick<ChangeEntry, "number" | "field" | "before" | "after">[];
};

/** Neighbouring entries that belong to one act, put together; the order of the entries stays. */
export function groupChanges(entries: readonly ChangeEntry[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const { number, at, coordinatorId, table, row, ...change } of entries) {
    const last = groups.at(-1);
    const isSameAct =
      last?.at.getTime() === at.getTime() &&
      last.coordinatorId === coordinatorId &&
      last.table === table &&
      last.row === row;
    if (isSameAct) last.fields.push({ number, ...change });
    else groups.push({ number, at, coordinatorId, table, row, fields: [{ number, ...change }] });
  }
  return groups;
}
