import { existsSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Where a program of ours is, by its source: bundled where the server was built, otherwise the source itself, which
 * only development and tests can run.
 */
export function ownProgram(root: string, source: string): { file: string; needsLoader: boolean } {
  const name = `${basename(source, ".ts")}.mjs`;
  const bundle = join(/* turbopackIgnore: true */ root, "generated/server", name);
  if (process.env.NODE_ENV === "production" && existsSync(bundle))
    return { file: bundle, needsLoader: false };
  return { file: join(/* turbopackIgnore: true */ root, source), needsLoader: true };
}
