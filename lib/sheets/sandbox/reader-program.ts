import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

let isFresh = process.env.NODE_ENV === "production";

/**
 * The reading process's program as one file: made when the server is built, or now where its sources may have
 * changed.
 */
export function readerProgram(root: string): string {
  const program = join(/* turbopackIgnore: true */ root, "generated/reader/child.cjs");
  if (!isFresh || !existsSync(program)) {
    const script = join(/* turbopackIgnore: true */ root, "scripts/setup/bundle-reader.mjs");
    execFileSync(process.execPath, [script], { cwd: root, stdio: "ignore" });
    isFresh = true;
  }
  return program;
}
