import { readFileSync } from "node:fs";
import { StartProblem } from "@/server/database/start-problem";
import { callersFile, type Given, UsageError } from "./command";

const SHORTEST = 12;

export const passphraseOptions = {
  "passphrase-file": { type: "string", value: "FILE", says: "a file whose first line is the passphrase" },
  plain: { type: "boolean", says: "without a passphrase: whoever has the file can read it" },
} as const;

/** The passphrase a backup is sealed with; empty for --plain. */
export function readPassphrase({ text, isSet }: Given): string {
  const file = text("passphrase-file");
  if (isSet("plain") === (file !== undefined))
    throw new UsageError("Give either --passphrase-file FILE or --plain.");
  if (file === undefined) return "";
  const passphrase = firstLine(file);
  if (passphrase.length < SHORTEST)
    throw new StartProblem(
      `The first line of ${file} is too short: a passphrase has ${SHORTEST} characters or more.`,
    );
  return passphrase;
}

function firstLine(file: string): string {
  try {
    return (readFileSync(callersFile(file), "utf8").split("\n", 1)[0] ?? "").trim();
  } catch {
    throw new StartProblem(`${file} can’t be read.`);
  }
}
