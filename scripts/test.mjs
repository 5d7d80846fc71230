// npm test: sets up what is missing and runs every check there is. A part that fails does not keep the next ones
// from running; the last line counts tests and checks, and the exit code is 1 when anything failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

process.chdir(path.join(import.meta.dirname, ".."));
const LONGEST_PART = 15 * 60_000; // a test that hangs must not hold the run for ever
const BROWSER_CONFIG = "tests/browser/playwright.config.ts";
const colours = process.stdout.isTTY ? [] : ["--colors=off"];
const reports = mkdtempSync(path.join(tmpdir(), "postbag-test-"));

const parts = [
  {
    name: "setup",
    args: ["scripts/setup.mjs", "--build", "--chromium"],
    count: () => ({ passed: 0, failed: 0 }),
  },
  { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."] },
  {
    name: "lint",
    args: ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", ...colours, "."],
  },
  {
    name: "house, unit and database tests",
    args: [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=dot",
      "--reporter=json",
      ...jsonInto("vitest"),
    ],
    count: countVitest,
  },
  {
    name: "browser tests",
    args: ["node_modules/@playwright/test/cli.js", "test", "-c", BROWSER_CONFIG, "--reporter=dot,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf("playwright") },
    isWanted: () => existsSync(BROWSER_CONFIG),
    count: countPlaywright,
  },
];

const results = parts.filter(({ isWanted }) => isWanted?.() ?? true).map(runPart);
rmSync(reports, { recursive: true, force: true });

console.log("");
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed > 0 ? "FAILED" : "ok    "} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`,
  );
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.exitCode = total("failed") > 0 ? 1 : 0;
console.log(`${total("passed")} passed, ${total("failed")} failed`);

function runPart({ name, args, env = {}, count = () => null }) {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  const options = { stdio: ["ignore", "inherit", "inherit"], env: environment(env), timeout: LONGEST_PART };
  const { status, error, signal } = spawnSync(process.execPath, args, options);
  if (error || signal) console.error(`${name} ended early: ${error?.message ?? signal}`);
  const isFine = status === 0;
  const { passed, failed } = count() ?? { passed: isFine ? 1 : 0, failed: 0 };
  // A part can fail beside its tests: an error between them, or no report at all.
  const unexplained = !isFine && failed === 0 ? 1 : 0;
  return { name, passed, failed: failed + unexplained, seconds: (Date.now() - startedAt) / 1000 };
}

/** Settings from outside would make the tests run on somebody's database or clock. */
function environment(env) {
  const settings = /^(PORT|HOST|PUBLIC_URL|DATABASE_URL|SMTP_URL|NODE_ENV|POSTBAG_.*)$/;
  const outside = Object.entries(process.env).filter(([name]) => !settings.test(name));
  const quiet = {
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    VITE_CONFIG_NATIVE_IGNORE_WARNING: "true",
  };
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined };
  return { ...Object.fromEntries(outside), ...quiet, ...plain, ...env };
}

function countVitest() {
  const report = readReport("vitest");
  if (!report) return null;
  // A file that can't even be loaded has no test that failed.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((result) => result.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function countPlaywright() {
  const report = readReport("playwright");
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function readReport(name) {
  return existsSync(reportOf(name)) ? JSON.parse(readFileSync(reportOf(name), "utf8")) : null;
}

function jsonInto(name) {
  return [`--outputFile.json=${reportOf(name)}`];
}

function reportOf(name) {
  return path.join(reports, `${name}.json`);
}
