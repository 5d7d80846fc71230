import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const MINUTES = 60_000;
const root = mkdtempSync(path.join(tmpdir(), "postbag-server-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The commands of the document, but those that need a system with services. */
function commandsOf(document: string): string {
  const blocks = [...document.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, commands]) => commands);
  return blocks.join("\n");
}

/** The same on a server that is a folder, by one user. */
function inFolder(commands: string): string {
  return commands
    .replaceAll(/(?<![\w.])\/(opt\/postbag|etc\/|var\/lib\/postbag|usr\/local\/bin)/g, `${root}/$1`)
    .replaceAll("runuser -u postbag -- ", "")
    .replaceAll(/ -g postbag| *;? chgrp postbag \S+(?=\))/g, "");
}

// Fault that turns this red: a wrong folder in any of the document's commands.
test(
  "the commands of docs/hosting.md lead from an archive to a server that doctor finds nothing wrong with",
  () => {
    execFileSync(process.execPath, ["scripts/release/release.mjs", "--packages-here", "--out", root], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    expect(readdirSync(root)).toContain("postbag-0.1.0-linux-x64.tar.gz");
    for (const folder of ["etc/systemd/system", "usr/local/bin"])
      mkdirSync(path.join(root, folder), { recursive: true });
    const commands = inFolder(commandsOf(readFileSync("docs/hosting.md", "utf8")));
    const env = {
      PATH: `${root}/usr/local/bin:${process.env.PATH}`,
      HOME: root,
      NODE_ENV: "production" as const,
    };
    const settled = commands.replace("run invite", "run migrate\nrun invite");
    const out = execFileSync("bash", ["-euc", settled], { cwd: root, env, encoding: "utf8" });
    expect(out).toContain("OK");
    expect(out).toContain("https://letters.example.org/desk/invitation/");
    expect(out).not.toMatch(/^WRONG/m);
    expect(readdirSync(path.join(root, "var/lib/postbag/backups"))).toHaveLength(1);
    expect(readdirSync(path.join(root, "etc/systemd/system"))).toHaveLength(4);
  },
  8 * MINUTES,
);
