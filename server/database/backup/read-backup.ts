import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";
import { StartProblem } from "@/server/database/start-problem";
import { type Manifest, manifestSchema } from "./manifest";
import { openSealed } from "./sealed-file";

const LINE_END = 10;

/** Opens a whole backup, with its database into `into` or, without it, only to see that all is well. */
export function readBackup(file: string, passphrase: string, into?: string): Manifest {
  const hash = createHash("sha256");
  const handle = into === undefined ? null : openSync(into, "wx", 0o600);
  let start = Buffer.alloc(0);
  let manifest: Manifest | null = null;
  const take = (bytes: Buffer) => {
    hash.update(bytes);
    if (handle !== null) writeFileSync(handle, bytes);
  };
  try {
    for (const piece of openSealed(file, passphrase)) {
      if (manifest) {
        take(piece);
        continue;
      }
      start = Buffer.concat([start, piece]);
      const end = start.indexOf(LINE_END);
      if (end < 0) continue;
      manifest = manifestSchema.parse(JSON.parse(start.toString("utf8", 0, end)));
      take(start.subarray(end + 1));
    }
    if (handle !== null) fsyncSync(handle);
  } finally {
    if (handle !== null) closeSync(handle);
  }
  if (manifest?.sha256 !== hash.digest("hex"))
    throw new StartProblem(`${file} does not hold what its first line says. Take another backup.`);
  return manifest;
}
