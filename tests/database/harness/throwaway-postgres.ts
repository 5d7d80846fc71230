import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";

export type ThrowawayPostgres = {
  /** The address of the database with this name on the server; it need not exist. */
  url: (database: string) => string;
  /** Ends the server and removes its files. */
  stop: () => Promise<void>;
};

/**
 * A PostgreSQL server of its own from this machine's binaries: a free loopback port, no socket file, data in a
 * temporary folder. Null where no PostgreSQL is installed. It is never told to write safely: what it holds is lost
 * anyway.
 */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres | null> {
  const binaries = findBinaries();
  if (!binaries) return null;
  const owner = findOwner();
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-postgres-"));
  const data = path.join(folder, "data");
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const init = ["-D", data, "-U", "postbag", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(path.join(binaries, "initdb"), init, { ...owner, cwd: folder, stdio: "ignore" });

  const port = await findFreePort();
  const options = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    max_connections: 100,
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(path.join(binaries, "postgres"), ["-D", data, ...flags], {
    ...owner,
    cwd: folder,
    stdio: "ignore",
  });
  process.once("exit", () => server.kill("SIGKILL")); // nothing is left running when we are cut off
  const url = (database: string) => `postgres://postbag@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(url("postgres"), server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Whether this machine has the programs of a PostgreSQL server. */
export function hasPostgres(): boolean {
  return findBinaries() !== null;
}

/** Debian keeps the server's programs out of the path, in a folder for each version; the newest is taken. */
function findBinaries(): string | null {
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => path.join(debian, version, "bin")), ...onPath];
  return (
    folders.find(
      (folder) => existsSync(path.join(folder, "initdb")) && existsSync(path.join(folder, "postgres")),
    ) ?? null
  );
}

/** PostgreSQL refuses to run as root: then its own user, which its package makes, runs it. */
function findOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 20_000; ; ) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it drops whoever is still connected. */
function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}
