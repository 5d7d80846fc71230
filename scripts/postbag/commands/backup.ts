import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readSettings } from "@/lib/ground/settings";
import { type Command, callersFile, UsageError } from "@/scripts/postbag/command";
import { passphraseOptions, readPassphrase } from "@/scripts/postbag/read-passphrase";
import { makeBackup } from "@/server/database/backup/make-backup";
import { backupFolder } from "@/server/database/private-files";

const OWN_NAME = /^postbag-\d{8}T\d{6}Z\.backup$/;

export const backup: Command = {
  summary: "Writes the database and the server's secret into one new file, and reads it again",
  details:
    "Postbag may go on running meanwhile. Without FILE it goes into the folder backups of the data folder.\n" +
    "Letters that are erased later stay in backups made before.",
  words: "[FILE]",
  options: {
    ...passphraseOptions,
    keep: {
      type: "string",
      value: "N",
      says: "afterwards remove all but the newest N from the folder backups",
    },
  },
  run: async (given) => {
    if (given.words.length > 1) throw new UsageError("Give one file.");
    const keep = given.text("keep");
    if (keep !== undefined && (!/^[1-9]\d{0,3}$/.test(keep) || given.words.length > 0))
      throw new UsageError("--keep takes a number from 1, and only without FILE.");
    const passphrase = readPassphrase(given);
    const settings = readSettings(process.env);
    const folder = backupFolder(settings.dataFolder);
    const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const named = given.words[0];
    const file = named ? callersFile(named) : path.join(folder, `postbag-${stamp}.backup`);
    await makeBackup(settings, { file, passphrase });
    const removed = keep === undefined ? [] : keepNewest(folder, Number(keep));
    return {
      isFine: true,
      lines: [file, ...removed.map((name) => `removed ${name}`)],
      data: { file, removed },
    };
  },
};

function keepNewest(folder: string, keep: number): string[] {
  const old = readdirSync(folder)
    .filter((name) => OWN_NAME.test(name))
    .sort()
    .slice(0, -keep);
  for (const name of old) rmSync(path.join(folder, name));
  return old;
}
