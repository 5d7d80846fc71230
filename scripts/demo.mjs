// npm run demo: Postbag as it was on 1 November 2014, while people wrote. It has a database of its own and no mail
// server, whatever is set outside: with the clock turned back nothing may touch real letters.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

process.chdir(path.join(import.meta.dirname, ".."));
const { DATABASE_URL, SMTP_URL, ...outside } = process.env;
const env = { ...outside, POSTBAG_NOW: "2014-11-01", POSTBAG_DATA: "./data-demo" };

const setup = spawnSync(process.execPath, ["scripts/setup.mjs"], { stdio: "inherit", env });
if (setup.status !== 0) process.exit(setup.status ?? 1);

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const server = spawn(process.execPath, scripts.start.split(" ").slice(1), { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
