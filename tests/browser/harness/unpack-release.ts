import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Unpacked = {
  /** The folder that holds `postbag`. */
  release: string;
  /** Another release, which knows all migrations but the last. */
  before: string;
  /** Name of that last migration. */
  lastMigration: string;
  postbag: (args: readonly string[], env?: Record<string, string>) => string;
  folder: string;
};

/** Builds the release of the last commit and unpacks it in a folder that knows nothing of the project. */
export function unpackRelease(): Unpacked {
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-unpacked-"));
  const builder = ["scripts/release/release.mjs", "--packages-here", "--out", folder];
  execFileSync(process.execPath, builder, { stdio: ["ignore", "ignore", "inherit"] });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tar.gz")) ?? "";
  mkdirSync(path.join(folder, "opt"));
  execFileSync("tar", ["-xzf", path.join(folder, archive), "-C", path.join(folder, "opt")]);
  const release = path.join(folder, "opt", archive.replace(".tar.gz", ""));
  const before = path.join(folder, "before");
  cpSync(release, before, { recursive: true, verbatimSymlinks: true });
  const migrations = path.join(before, "prisma/migrations/sqlite");
  const lastMigration =
    readdirSync(migrations)
      .filter((name) => /^\d/.test(name))
      .sort()
      .at(-1) ?? "";
  rmSync(path.join(migrations, lastMigration), { recursive: true });
  const { PATH, HOME } = process.env;
  return {
    release,
    before,
    lastMigration,
    folder,
    postbag: (args, env = {}) =>
      execFileSync(path.join(release, "postbag"), args, {
        cwd: folder,
        env: { PATH, HOME, NODE_ENV: "production", ...env },
        encoding: "utf8",
      }),
  };
}
