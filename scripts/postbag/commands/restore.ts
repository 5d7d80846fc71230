import { existsSync } from "node:fs";
import { readSettings } from "@/lib/ground/settings";
import { type Command, callersFile, UsageError } from "@/scripts/postbag/command";
import { passphraseOptions, readPassphrase } from "@/scripts/postbag/read-passphrase";
import { restoreBackup } from "@/server/database/backup/restore-backup";

export const restore: Command = {
  summary: "Puts a backup into an empty data folder and an empty database",
  details: "Nothing is overwritten. The outbox sends nothing until a publisher releases it at the desk.",
  words: "FILE",
  options: passphraseOptions,
  run: async (given) => {
    const [named, more] = given.words;
    const file = named ? callersFile(named) : "";
    if (more || !existsSync(file)) throw new UsageError("Give the file of one backup that is there.");
    const passphrase = readPassphrase(given);
    const { manifest, problems } = await restoreBackup(readSettings(process.env), { file, passphrase });
    const { at, version, counts } = manifest;
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const lines = [
      ...problems,
      `Restored ${rows} rows of ${at}, made by Postbag ${version}.`,
      "Sending is held.",
    ];
    return { isFine: problems.length === 0, lines, data: { at, version, counts, problems } };
  },
};
