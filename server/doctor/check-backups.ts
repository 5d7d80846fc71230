import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Settings } from "@/lib/ground/settings";
import { backupFolder } from "@/server/database/private-files";
import { type Finding, fine, warning } from "./finding";

const HOUR_MS = 3_600_000;
// A timer runs once a day; it may be late by an hour or two.
const OLDEST_HOURS = 26;

/** When the newest backup in the data folder was made; null where there is none. */
export function newestBackup(dataFolder: string): Date | null {
  try {
    const folder = backupFolder(dataFolder);
    const times = readdirSync(folder)
      .filter((name) => name.endsWith(".backup"))
      .map((name) => statSync(path.join(folder, name)).mtimeMs);
    return times.length > 0 ? new Date(Math.max(...times)) : null;
  } catch {
    return null;
  }
}

export function checkBackups({ dataFolder }: Settings, now = new Date()): Finding[] {
  const newest = newestBackup(dataFolder);
  const mend = "Run postbag backup by a timer (deploy/postbag-backup.timer).";
  if (!newest) return [warning("backup", "there is none in the folder backups", mend)];
  const hours = Math.floor((now.getTime() - newest.getTime()) / HOUR_MS);
  const says = `the last one is ${hours} hours old`;
  return [hours <= OLDEST_HOURS ? fine("backup", says) : warning("backup", says, mend)];
}
