import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { type Mission, type MissionEntry, missionOfficial } from "./mission";
import { timeZoneOf } from "./time-zone";

/** What the directory holds of a mission that letters name, without the id. */
export function missionRow(mission: Mission): DirectoryEntry {
  const { id: _id, ...official } = missionOfficial(mission);
  return { ...official, phones: [...mission.phones], timeZone: timeZoneOf(mission.country) };
}

/** A mission without the id and what else a row carries. */
export function entryOf(mission: MissionEntry): MissionEntry {
  const { sending, host, name, addressLines, country, phones, faxes, emails, source, verifiedOn } = mission;
  return { sending, host, name, addressLines, country, phones, faxes, emails, source, verifiedOn };
}
