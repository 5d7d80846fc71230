import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeServerSecret, serverSecret } from "./server-secret";

let folder = "";
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "postbag-secret-")), "data");
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

const modeOf = async (file: string) => (await stat(file)).mode & 0o777;

test("the first start makes 32 bytes that later starts read", async () => {
  const first = await makeServerSecret(folder);
  expect(first).toHaveLength(32);
  expect(await serverSecret(folder)).toEqual(first);
});

test("only its owner may read it, also when somebody had opened it up", async () => {
  await makeServerSecret(folder);
  expect(await modeOf(path.join(folder, "secret"))).toBe(0o600);
  await chmod(path.join(folder, "secret"), 0o644);
  await serverSecret(folder);
  expect(await modeOf(path.join(folder, "secret"))).toBe(0o600);
});

// Fault that turns this red: rename the draft instead of linking it, which replaces what another process has read.
test("those that start together get the same one, and leave nothing else behind", async () => {
  const startAfter = async (milliseconds: number) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return makeServerSecret(folder);
  };
  const secrets = await Promise.all(Array.from({ length: 60 }, (_, index) => startAfter(index / 4)));
  expect(new Set(secrets.map((secret) => secret.toString("hex"))).size).toBe(1);
  expect(await readdir(folder)).toEqual(["secret"]);
});

test("a damaged secret stops the start instead of being replaced", async () => {
  await makeServerSecret(folder);
  await writeFile(path.join(folder, "secret"), "short");
  await expect(makeServerSecret(folder)).rejects.toThrow(/5 bytes instead of 32/);
});

// Fault that turns this red: make one in serverSecret where none is there.
test("a missing secret is never made by reading it", async () => {
  await expect(serverSecret(folder)).rejects.toThrow(/secret is missing/);
  await expect(readdir(folder)).rejects.toThrow(/ENOENT/);
});
