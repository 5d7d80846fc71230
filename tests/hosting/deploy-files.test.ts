import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "postbag-deploy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasTool = (name: string) => spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
const read = (name: string) => readFileSync(`deploy/${name}`, "utf8");

/** The units with a program that this machine has; everything else as it is. */
function copyUnits(): string[] {
  return readdirSync("deploy")
    .filter((name) => /\.(service|socket|timer)$/.test(name))
    .map((name) => {
      const copy = path.join(folder, name);
      writeFileSync(copy, read(name).replace(/^ExecStart=.*/m, "ExecStart=/bin/true"));
      return copy;
    });
}

// Fault that turns this red: write StateDirectoryMod= in the unit.
test.skipIf(!hasTool("systemd-analyze"))("systemd finds nothing wrong with the units", () => {
  const { status, stdout, stderr } = spawnSync("systemd-analyze", ["verify", ...copyUnits()], {
    encoding: "utf8",
  });
  expect(stdout + stderr).toBe("");
  expect(status).toBe(0);
});

// Fault that turns this red: leave ProtectSystem or the filter of system calls out.
test.skipIf(!hasTool("systemd-analyze"))("systemd rates the server's exposure at 1.5 or less", () => {
  copyUnits();
  const unit = path.join(folder, "postbag.service");
  const args = ["security", "--offline=yes", "--threshold=15", "--no-pager", unit];
  expect(spawnSync("systemd-analyze", args).status).toBe(0);
});

test.skipIf(!hasTool("caddy"))("Caddy takes the Caddyfile", () => {
  const args = ["adapt", "--config", "deploy/Caddyfile", "--adapter", "caddyfile"];
  const adapted = JSON.parse(execFileSync("caddy", args, { encoding: "utf8", stdio: "pipe" }));
  expect(JSON.stringify(adapted)).toContain("127.0.0.1:3000");
});

test("nginx spools no form, names no client, and passes every upload on", () => {
  const text = read("nginx.conf");
  for (const line of [
    "proxy_request_buffering off;",
    "proxy_max_temp_file_size 0;",
    "limit_req_log_level info;",
    "client_max_body_size 11m;",
  ])
    expect(text).toContain(line);
  const format = /log_format postbag '([^']*)'/.exec(text)?.[1] ?? "";
  expect(format).not.toMatch(/remote|request\b|uri|args|agent|referer|cookie/);
  expect(text.match(/error_log [^;]*/g)?.every((line) => line.endsWith(" crit"))).toBe(true);
});

test("containers have no rights, and nothing to write on beside their data", () => {
  expect(read("Containerfile")).toMatch(/^USER 10001:10001$/m);
  expect(read("Containerfile")).toMatch(/^HEALTHCHECK /m);
  for (const name of ["compose.yaml", "compose.postgres.yaml"]) {
    const text = read(name);
    for (const line of [
      "read_only: true",
      "cap_drop: [ALL]",
      "no-new-privileges:true",
      "stop_grace_period: 15s",
    ])
      expect(text).toContain(line);
    expect(text.match(/"[\d.]*:\d+:3000"|"127[^"]*"/g)?.every((port) => port.startsWith('"127.0.0.1:'))).toBe(
      true,
    );
  }
});
