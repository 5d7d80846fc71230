import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { database } from "@/lib/ground/db";
import { findInstance, isSecretOf, tieToSecret } from "@/lib/ground/instance.db";
import { findServerSecret, makeServerSecret, secretFile } from "@/lib/ground/server-secret";
import { isSealOf } from "@/lib/history/chain";
import { StartProblem } from "./start-problem";

const IF_LOST =
  "If it is lost for good, `postbag verify --accept` makes another: queued letters, confirmation links and authenticator apps then stop working.";

/**
 * Sees to it that the secret in the data folder is the one this database was begun with. The first start makes it;
 * afterwards a missing or foreign one ends the start, because a new one would open nothing. Throws a StartProblem.
 */
export async function checkOwnSecret(dataFolder: string): Promise<void> {
  const secret = await readSecret(dataFolder);
  const fits = await fitsDatabase(secret);
  const file = secretFile(dataFolder);
  if (fits === null) return tieToSecret(secret ?? (await makeServerSecret(dataFolder)));
  if (!secret)
    throw new StartProblem(
      `${file} is missing, and this database needs it. Put it back from a backup, or copy it from the other server that uses this database. ${IF_LOST}`,
    );
  if (!fits)
    throw new StartProblem(
      `${file} belongs to another database. Put this database's own back from a backup, or copy it from the other server that uses this database. ${IF_LOST}`,
    );
  if (!(await findInstance())) await tieToSecret(secret);
}

/** Ends the start where a database is gone whose secret is still there: an empty one would pass for it. */
export async function checkNothingVanished(dataFolder: string, databaseUrl: string): Promise<void> {
  if (!(await readSecret(dataFolder))) return;
  const place = databaseUrl.startsWith("file:")
    ? databaseUrl.slice("file:".length)
    : "the database of DATABASE_URL";
  throw new StartProblem(
    `There is a secret in ${dataFolder}, but ${place} is missing or empty. Restore it (postbag restore FILE); to begin anew, move ${secretFile(dataFolder)} away first.`,
  );
}

async function readSecret(dataFolder: string): Promise<Buffer | null> {
  try {
    return await findServerSecret(dataFolder);
  } catch (problem) {
    throw new StartProblem(problem instanceof Error ? problem.message : "the secret can't be read");
  }
}

/** Whether this secret is the database's; null where no secret ever belonged to it. */
async function fitsDatabase(secret: Buffer | null): Promise<boolean | null> {
  const instance = await findInstance();
  if (instance) return secret !== null && isSecretOf(instance.secretCheck, secret);
  // Older versions kept no check; their history carries the secret's seal.
  const end = await (await database()).historyEnd.findFirst();
  if (!end || end.length === 0) return null;
  return secret !== null && isSealOf(end, keyFor(secret, "history"));
}
