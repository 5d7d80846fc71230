import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { unwantedIn } from "./allowed-files.mjs";

function unwantedAmong(files: readonly string[], links: Record<string, string> = {}): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-allowed-"));
  for (const file of [...files, ...Object.keys(links)])
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  for (const file of files) writeFileSync(path.join(folder, file), "");
  for (const [link, target] of Object.entries(links)) symlinkSync(target, path.join(folder, link));
  const found = unwantedIn(folder).sort();
  rmSync(folder, { recursive: true });
  return found;
}

test.each([
  "secret",
  "secret.old",
  ".next/secret",
  "postbag.db",
  "x/postbag.db-wal",
  "postbag.db.lock",
  ".env",
  ".env.production",
  "tls/server.key",
  "backups/postbag-20261201T000000Z.backup",
  "before-1_init.dump",
])("a release can't carry %s", (file) => {
  expect(unwantedAmong([file])).toEqual([file]);
});

test("a release can't carry the programs that build it, a data folder, or a link that leads out of it", () => {
  const links = { "assets/out": "/etc", "assets/nowhere": "gone" };
  expect(unwantedAmong(["node_modules/tsx/cli.js", "data/x"], links)).toEqual([
    "assets/nowhere",
    "assets/out",
    "data",
    "node_modules/tsx",
    "node_modules/tsx/cli.js",
  ]);
});

test("what a release is made of passes", () => {
  const files = ["node_modules/next/dist/data/x.js", "assets/fonts/a.ttf", "generated/server/serve.mjs"];
  expect(unwantedAmong(files, { ".next/node_modules/next-1": "../../node_modules/next" })).toEqual([]);
});
