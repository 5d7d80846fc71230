import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const children = `
  import { execFileSync } from "node:child_process";
  import { keepOutOfCoreDumps } from "./server/no-core-dumps.ts";
  if (process.argv[1] !== "without") keepOutOfCoreDumps();
  process.stdout.write(execFileSync("cat", ["/proc/self/coredump_filter"]));
`;

// The second run is the planted fault: what Linux dumps by itself when nobody has told it not to.
test.runIf(process.platform === "linux")("a server and its children dump no memory", () => {
  const filterOf = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", children, ...args], {
      encoding: "utf8",
    }).stdout.trim();
  expect(Number.parseInt(filterOf(), 16)).toBe(0);
  expect(filterOf("without")).toBe(readFileSync("/proc/self/coredump_filter", "utf8").trim());
  expect(Number.parseInt(filterOf("without"), 16)).toBeGreaterThan(0);
});
