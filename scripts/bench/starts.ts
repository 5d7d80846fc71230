import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "@/tests/browser/harness/real-server";
import { rounded } from "./server";

/**
 * Seconds that `npm start` takes until it listens, on an empty data folder (migrations, first case) and again on the
 * same one. Packages and build are there already.
 */
export async function benchStarts() {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "postbag-bench-"));
  const start = async () => {
    const startedAt = performance.now();
    await setUp(dataFolder);
    const server = await startServer({ dataFolder });
    const seconds = (performance.now() - startedAt) / 1000;
    await server.stop({ keepsData: true });
    return rounded(seconds);
  };
  const result = { emptyDataSeconds: await start(), warmSeconds: await start() };
  rmSync(dataFolder, { recursive: true });
  return result;
}

function setUp(dataFolder: string): Promise<void> {
  const args = ["scripts/setup.mjs", "--build"];
  const env = { ...process.env, POSTBAG_DATA: dataFolder, DATABASE_URL: "" };
  const setup = spawn(process.execPath, args, { env, stdio: "ignore" });
  return new Promise((done, failed) => {
    setup.once("exit", (code) => (code === 0 ? done() : failed(new Error(`the setup ended with ${code}`))));
  });
}
