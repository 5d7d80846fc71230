import { readSettings } from "@/lib/ground/settings";
import type { Command } from "@/scripts/postbag/command";
import { readyDatabase } from "@/server/database/ready-database";

export const migrate: Command = {
  summary: "Brings the database up to date and enters what comes with Postbag; every start does the same",
  details:
    "Before a change the database is copied into the folder backups of the data folder. Stop the server first.",
  options: {
    "without-backup": {
      type: "boolean",
      says: "PostgreSQL: make no copy first, because you have made one yourself",
    },
  },
  run: async ({ isSet }) => {
    const { lock, applied } = await readyDatabase(readSettings(process.env), {
      withoutBackup: isSet("without-backup"),
    });
    await lock.release();
    const lines =
      applied.length > 0 ? applied.map((name) => `applied ${name}`) : ["The database is up to date."];
    return { isFine: true, lines, data: { applied } };
  },
};
