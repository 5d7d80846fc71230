import { spawn } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { StartProblem } from "./start-problem";

/** Writes the whole database into a file in PostgreSQL's own format; throws a StartProblem where pg_dump can't. */
export async function dumpPostgres({
  databaseUrl,
  file,
  snapshot,
}: {
  databaseUrl: string;
  file: string;
  /** The moment that another connection holds, by the name it exported. */
  snapshot?: string;
}): Promise<void> {
  const part = `${file}.part`;
  try {
    const moment = snapshot ? [`--snapshot=${snapshot}`] : [];
    const options = ["-Fc", "--no-owner", "--no-privileges", ...moment, "-f", part];
    await runPostgresProgram("pg_dump", options, databaseUrl);
    renameSync(part, file);
  } catch (problem) {
    rmSync(part, { force: true });
    throw problem;
  }
}

/** Reads such a file into an empty database, all or nothing. */
export async function loadPostgres({
  databaseUrl,
  file,
}: {
  databaseUrl: string;
  file: string;
}): Promise<void> {
  const options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"];
  await runPostgresProgram("pg_restore", [...options, "-d", nameIn(databaseUrl), file], databaseUrl);
}

/** The address goes by the environment: arguments can be read by everybody on the machine. */
function runPostgresProgram(program: string, args: readonly string[], databaseUrl: string): Promise<void> {
  const { hostname, port, username, password, searchParams } = new URL(databaseUrl);
  const env = {
    PATH: process.env.PATH,
    PGHOST: searchParams.get("host") ?? decodeURIComponent(hostname),
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: nameIn(databaseUrl),
    PGSSLMODE: searchParams.get("sslmode") ?? undefined,
    PGCONNECT_TIMEOUT: "10",
    LC_ALL: "C",
  };
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      env: { ...env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(0, 4000);
    });
    child.once("error", () =>
      failed(
        new StartProblem(
          `${program} is missing. Install PostgreSQL's client programs, as new as the server (Debian: apt-get install postgresql-client).`,
        ),
      ),
    );
    child.once("close", (code) => {
      if (code === 0) return done();
      // Its first line says what is wrong; further ones may quote rows.
      failed(new StartProblem(`${program} failed: ${said.split("\n", 1)[0]}`));
    });
  });
}

function nameIn(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}
