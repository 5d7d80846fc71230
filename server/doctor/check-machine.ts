import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { secretFile } from "@/lib/ground/server-secret";
import type { Settings } from "@/lib/ground/settings";
import { type Finding, fine, warning, wrong } from "./finding";

const OLDEST_NODE = [20, 19] as const;
const FOR_OTHERS = 0o077;
const SMALLEST_SPACE = 200_000_000;

/** Node itself, and what the system gives it. */
export function checkRuntime(env: Readonly<Record<string, string | undefined>>): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  // A Node built with English alone prints every date in English.
  const month = new Intl.DateTimeFormat("az", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, 11));
  const node = `Node ${process.version} on ${process.platform} ${process.arch}`;
  return [
    isOld ? wrong("node", node, `Install Node ${OLDEST_NODE.join(".")} or newer.`) : fine("node", node),
    month.startsWith("dek")
      ? fine("languages", "Node knows the dates of every language")
      : wrong(
          "languages",
          "Node knows English dates only",
          "Install a Node with full ICU (nodejs.org, Debian).",
        ),
    ...(process.platform === "linux" && env.MALLOC_ARENA_MAX !== "1"
      ? [warning("memory", "MALLOC_ARENA_MAX is not 1 here", "Set it for the server: it saves about 100 MB.")]
      : []),
  ];
}

/** Who may enter the data folder, and how much still fits. */
export function checkFolder({ dataFolder, databaseUrl }: Settings): Finding[] {
  if (!existsSync(dataFolder))
    return [wrong("data folder", "it is not there", "Start Postbag once, or set POSTBAG_DATA.")];
  return [
    ...checkRights(dataFolder),
    checkSpace(dataFolder, databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : null),
  ];
}

function checkRights(dataFolder: string): Finding[] {
  if (process.platform === "win32") return [];
  const findings: Finding[] = [];
  if (!isWritable(dataFolder))
    findings.push(
      wrong("data folder", "this user can't write to it", "Run as the user that owns it (sudo -u postbag)."),
    );
  if (statSync(dataFolder).mode & FOR_OTHERS)
    findings.push(warning("data folder", "others may enter it", "chmod 700 on it."));
  const secret = secretFile(dataFolder);
  if (existsSync(secret) && statSync(secret).mode & FOR_OTHERS)
    findings.push(wrong("secret", "others may read it", "chmod 600 on it."));
  return findings.length > 0 ? findings : [fine("data folder", "open to its owner alone")];
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A migration and a backup each write a copy. */
function checkSpace(dataFolder: string, file: string | null): Finding {
  const { bavail, bsize } = statfsSync(dataFolder);
  const free = bavail * bsize;
  const wanted = Math.max(SMALLEST_SPACE, file && existsSync(file) ? 2 * statSync(file).size : 0);
  const says = `${Math.floor(free / 1e6)} MB are free`;
  return free >= wanted
    ? fine("disk", says)
    : wrong("disk", says, `Make room: two copies of the database need ${Math.ceil(wanted / 1e6)} MB.`);
}
