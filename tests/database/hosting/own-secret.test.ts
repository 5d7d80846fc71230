import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { hostMachine, isOnPostgres, tidyUpAfterwards } from "./host-machine";

tidyUpAfterwards();

// Fault that turns this red: let checkOwnSecret make a secret wherever none is there.
test("a secret that is missing ends the start, and is not made anew", async () => {
  const host = hostMachine();
  expect(await host.start()).toBeNull();
  const secret = path.join(host.dataFolder, "secret");
  const own = readFileSync(secret);
  rmSync(secret);
  expect(await host.start()).toContain("is missing, and this database needs it. Put it back from a backup");
  expect(existsSync(secret)).toBe(false);
  writeFileSync(secret, own);
  expect(await host.start()).toBeNull();
});

test("a secret of another database ends the command, which says so without a trace, until the host accepts it", async () => {
  const host = hostMachine();
  await host.start();
  writeFileSync(path.join(host.dataFolder, "secret"), Buffer.alloc(32, 7));
  const { code, out, err } = await host.postbag(["invite", "anna@section.example"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("belongs to another database");
  expect(err).not.toContain("    at ");
  expect(await host.start()).toContain("belongs to another database");
  expect(await host.postbag(["verify", "--accept"])).toMatchObject({ code: 0 });
  expect(await host.start()).toBeNull();
}, 90_000);

test("a database from before the check was kept is told apart by the seal of its history", async () => {
  const host = hostMachine();
  await host.start();
  await host.forget();
  const secret = path.join(host.dataFolder, "secret");
  const own = readFileSync(secret);
  writeFileSync(secret, Buffer.alloc(32, 7));
  expect(await host.start()).toContain("belongs to another database");
  writeFileSync(secret, own);
  expect(await host.start()).toBeNull();
  expect(Number(await host.ask(`SELECT count(*) FROM "Instance"`))).toBe(1);
});

// Fault that turns this red: leave checkNothingVanished out.
test("a database that is gone from beside its secret ends the start instead of beginning anew", async () => {
  const host = hostMachine();
  await host.start();
  if (!host.file) {
    const elsewhere = hostMachine().databaseUrl;
    expect(await host.start({ databaseUrl: elsewhere })).toContain("is missing or empty. Restore it");
    return;
  }
  renameSync(host.file, `${host.file}.away`);
  expect(await host.start()).toContain("is missing or empty. Restore it");
  expect(existsSync(host.file)).toBe(false);
  writeFileSync(host.file, ""); // an empty file is no database either
  expect(await host.start()).toContain("is missing or empty");
  writeFileSync(host.file, "not a database at all, but long enough to be looked at");
  expect(await host.start()).toContain("is damaged");
});

test("two processes with folders of their own on one database are told to share the secret", async () => {
  if (!isOnPostgres()) return;
  const host = hostMachine();
  await host.start();
  const dataFolder = host.secondFolder();
  expect(await host.start({ dataFolder })).toContain("copy it from the other server");
  expect(existsSync(path.join(dataFolder, "secret"))).toBe(false);
  copyFileSync(path.join(host.dataFolder, "secret"), path.join(dataFolder, "secret"));
  expect(await host.start({ dataFolder })).toBeNull();
});

test("processes that prepare one PostgreSQL database together all end well", async () => {
  if (!isOnPostgres()) return;
  const host = hostMachine();
  const ends = await Promise.all([1, 2].map(() => host.postbag(["migrate"])));
  expect(ends.map(({ code, err }) => [code, err])).toEqual([1, 2].map(() => [0, ""]));
}, 90_000);

test("only its owner reads the database, also in a folder that lets everybody in", async () => {
  const host = hostMachine();
  if (!host.file) return;
  mkdirSync(host.dataFolder, { mode: 0o755 });
  chmodSync(host.dataFolder, 0o755);
  await host.start();
  const mode = () => statSync(String(host.file)).mode & 0o777;
  expect(mode()).toBe(0o600);
  chmodSync(host.file, 0o644); // as an older version, or a copy, left it
  await host.start();
  expect(mode()).toBe(0o600);
});

test("a database of a newer Postbag is refused by the name of what it has", async () => {
  const host = hostMachine();
  await host.start();
  await host.pretendNewer("20991231235959_write_on_the_moon");
  expect(await host.start()).toContain("newer Postbag: it has 20991231235959_write_on_the_moon");
});
