import { fieldChanges } from "@/lib/history/field-changes";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { type MissionEntry, missionIdOf, storedMissionSchema } from "@/lib/officials/embassies/mission";
import { missionRow } from "@/lib/officials/embassies/mission-row";

type Told = { table: string; row: string; field: string; before: string | null; after: string | null };

/** Every mission as the history tells of it last, by its id; one that was taken out as it was then. */
export function missionsTold(entries: readonly Told[]): Map<string, MissionEntry> {
  const fields = new Map<string, Record<string, unknown>>();
  for (const { table, row, field, before, after } of entries) {
    if (table !== "Mission") continue;
    const told = after ?? before;
    fields.set(row, { ...fields.get(row), [field]: told === null ? null : JSON.parse(told) });
  }
  const read = [...fields].map(
    ([id, told]) => [id, storedMissionSchema.safeParse({ verifiedOn: null, ...told })] as const,
  );
  return new Map(read.flatMap(([id, { data }]) => (data ? [[id, data] as const] : [])));
}

/**
 * Where the address that letters hold of a mission is not the mission's, in sentences. Writers bring these copies into
 * the directory by beginning a letter, so that the history, which nobody may follow a writer by, says nothing of them.
 */
export function checkMissionOfficials({
  officials,
  missions,
}: {
  officials: readonly (DirectoryEntry & { id: string })[];
  missions: ReadonlyMap<string, MissionEntry>;
}): string[] {
  return officials.flatMap(({ id: officialId, ...stored }) => {
    const id = missionIdOf(officialId);
    const mission = missions.get(id);
    if (!mission) return [`Official ${officialId} was put in outside the app`];
    return fieldChanges(missionRow({ id, ...mission }), stored).map(
      ({ field }) => `Official ${officialId}: ${field} was altered outside the app`,
    );
  });
}
