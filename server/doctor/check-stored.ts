import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { recountAll } from "@/lib/dispatches/recount-all.db";
import { database } from "@/lib/ground/db";
import { findInstance, isSecretOf } from "@/lib/ground/instance.db";
import { findServerSecret } from "@/lib/ground/server-secret";
import type { Settings } from "@/lib/ground/settings";
import { isClockTrusted } from "@/lib/letters/trusted-clock.db";
import { readMigrationState } from "@/server/database/applied-migrations";
import { StartProblem } from "@/server/database/start-problem";
import { type Finding, fine, warning, wrong } from "./finding";

const RESTORE = "Move it away and restore the newest backup: postbag restore FILE.";

/** Whether the database is there, whole, and as this version knows it. */
export async function checkMigrations({ databaseUrl }: Settings): Promise<Finding[]> {
  try {
    const { isThere, pending, unknown, cut } = await readMigrationState(databaseUrl);
    if (!isThere) return [wrong("database", "there is none yet", "Run postbag start, or postbag migrate.")];
    if (unknown.length > 0)
      return [
        wrong("database", `it comes from a newer Postbag (${unknown.join(", ")})`, "Start that version."),
      ];
    if (cut.length > 0) return [wrong("database", `the migration ${cut.join(", ")} was cut off`, RESTORE)];
    if (pending.length > 0)
      return [
        wrong("database", `${pending.length} migrations are pending`, "Start Postbag, or postbag migrate."),
      ];
    return [fine("database", "whole, with every migration")];
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem;
    // Its message names places and users.
    return databaseUrl.startsWith("file:")
      ? [wrong("database", "it can't be read, or belongs to another program", RESTORE)]
      : [wrong("database", "PostgreSQL gives no connection", "Check that it runs, and DATABASE_URL.")];
  }
}

/** Settings that decide whether a power cut loses what was acknowledged, and whether erased words stay readable. */
export async function checkDatabaseFile({ databaseUrl }: Settings): Promise<Finding[]> {
  const db = await database();
  if (!databaseUrl.startsWith("file:")) {
    const [row] = await db.$queryRaw<{ server_version: string }[]>`SHOW server_version`;
    return [fine("durability", `PostgreSQL ${row?.server_version.split(" ", 1)[0]}`)];
  }
  const pragma = async (name: string) =>
    String(
      Object.values((await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`))[0] ?? {})[0],
    );
  const [journal, synchronous, erasing] = [
    await pragma("journal_mode"),
    await pragma("synchronous"),
    await pragma("secure_delete"),
  ];
  const is = `journal_mode ${journal}, synchronous ${synchronous}, secure_delete ${erasing}`;
  return journal === "wal" && synchronous === "2" && erasing === "1"
    ? [fine("durability", is)]
    : [wrong("durability", is, "Keep the data folder on a local disk: network file systems lose letters.")];
}

/** Whether the secret in the data folder is the one that this database was begun with. */
export async function checkSecret({ dataFolder }: Settings): Promise<Finding[]> {
  const secret = await findServerSecret(dataFolder);
  if (!secret)
    return [wrong("secret", "it is missing", "Put it back from a backup, or from the other server.")];
  const instance = await findInstance();
  if (instance && !isSecretOf(instance.secretCheck, secret))
    return [wrong("secret", "it belongs to another database", "Put this database’s own back from a backup.")];
  if (instance?.sendingHeldAt)
    return [
      fine("secret", "it belongs to this database"),
      warning("sending", "held since a restore", "A publisher looks at the outbox and starts it again."),
    ];
  return [fine("secret", "it belongs to this database")];
}

/** The history against its seals, and the counters against the ledger. */
export async function checkContents({ dataFolder }: Settings): Promise<Finding[]> {
  const secret = await findServerSecret(dataFolder);
  const { problems } = await verifyHistory(keyFor(secret ?? Buffer.alloc(0), "history"));
  const { wrong: miscounted } = await recountAll({ isCheck: true, tell: () => {} });
  return [
    problems.length === 0
      ? fine("history", "it fits what is stored")
      : wrong("history", `${problems.length} entries don’t fit`, "Run postbag verify, which names them."),
    miscounted.length === 0
      ? fine("counters", "they fit the ledger")
      : wrong("counters", `${miscounted.length} appeals are counted wrong`, "Run postbag recount."),
  ];
}

export async function checkClock({ now }: Settings): Promise<Finding[]> {
  if (now)
    return [warning("clock", "POSTBAG_NOW is set, so nothing is erased", "Remove it where people write.")];
  const mend = "Set the clock; if it is right, start once with POSTBAG_CLOCK_CHECKED and today’s date.";
  return (await isClockTrusted(new Date()))
    ? [fine("clock", "it fits what the database has seen")]
    : [wrong("clock", "it has jumped by more than a week, so nothing is erased", mend)];
}
