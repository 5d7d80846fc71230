import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type Command, UsageError } from "@/scripts/postbag/command";
import { StartProblem } from "@/server/database/start-problem";

const SERVER = "generated/server/serve.mjs";

/** In a clone the server is a program of its own, with its limits of memory. */
export const start: Command = {
  summary: "Serves the site until it is stopped",
  details: "Settings are environment variables; the README lists them.",
  run: async ({ words }) => {
    if (words.length > 0) throw new UsageError("start takes nothing beside its name.");
    if (!existsSync(SERVER))
      throw new StartProblem("Nothing is built yet. Run npm start once: it installs and builds.");
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const server = spawn(process.execPath, String(scripts.start).split(" ").slice(1), { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
    const code = await new Promise<number | null>((ended) => server.once("exit", ended));
    return { isFine: code === 0, lines: [], data: {} };
  },
};
