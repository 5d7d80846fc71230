import { chmodSync, copyFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Finding } from "@/server/doctor/finding";
import { type HostMachine, hostMachine, isOnPostgres, tidyUpAfterwards } from "./host-machine";

tidyUpAfterwards();
const MINUTE = 60_000;

async function examined(machine: HostMachine, env: Record<string, string> = {}) {
  const { code, out, err } = await machine.postbag(["doctor", "--offline", "--json"], env);
  const { findings }: { findings: Finding[] } = JSON.parse(out);
  const not = findings.filter(({ state }) => state === "wrong").map(({ check, says }) => `${check}: ${says}`);
  return { code, out: out + err, findings, wrong: not };
}

test(
  "doctor finds nothing wrong with a new instance, and names neither folder nor database",
  async () => {
    const machine = hostMachine();
    expect(await machine.start()).toBeNull();
    const { code, out, findings, wrong } = await examined(machine);
    expect(wrong).toEqual([]);
    expect(code).toBe(0);
    const names = [
      "node",
      "languages",
      "settings",
      "data folder",
      "disk",
      "database",
      "durability",
      "secret",
    ];
    const further = ["history", "counters", "clock", "backup", "paper"];
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining([...names, ...further]));
    for (const place of [machine.dataFolder, new URL(machine.databaseUrl).pathname.slice(1)])
      expect(out).not.toContain(place);
  },
  MINUTE,
);

// Fault that turns this red: leave any of these checks out of examine().
test(
  "doctor says what is wrong, with its mend and exit code 1",
  async () => {
    const machine = hostMachine();
    expect((await examined(machine)).wrong).toEqual([
      "data folder: it is not there",
      `database: ${isOnPostgres() ? "PostgreSQL gives no connection" : "there is none yet"}`,
    ]);
    await machine.start();
    const secret = path.join(machine.dataFolder, "secret");
    chmodSync(secret, 0o644);
    expect((await examined(machine)).wrong).toContain("secret: others may read it");
    copyFileSync(secret, `${secret}.kept`);
    writeFileSync(secret, Buffer.alloc(32));
    const foreign = await examined(machine);
    expect(foreign.wrong).toContain("secret: it belongs to another database");
    expect(foreign.wrong.some((one) => one.startsWith("history: "))).toBe(true);
    expect(foreign.code).toBe(1);
    rmSync(secret);
    expect((await examined(machine)).wrong).toContain("secret: it is missing");
    copyFileSync(`${secret}.kept`, secret);
    await machine.pretendNewer("99991231235959_later");
    expect((await examined(machine)).wrong).toEqual([
      "database: it comes from a newer Postbag (99991231235959_later)",
    ]);
  },
  MINUTE,
);

test("doctor repeats no setting that can't be used", async () => {
  const { out, wrong } = await examined(hostMachine(), { PORT: "jane" });
  expect(wrong).toEqual([expect.stringContaining("settings: PORT is not a port")]);
  expect(out).not.toContain("jane");
});

test("doctor is called wrongly with exit code 2", async () => {
  expect((await hostMachine().postbag(["doctor", "--nonsense"])).code).toBe(2);
});
