import type { Settings } from "@/lib/ground/settings";
import { readMigrationState } from "./applied-migrations";
import { checkOwnSecret } from "./own-secret";
import { StartProblem } from "./start-problem";

/**
 * For a command that works beside a running server: the database is there, as this version knows it, and the secret is
 * its own. Throws a StartProblem that says what to do otherwise, and changes nothing.
 */
export async function checkDatabase(
  { databaseUrl, dataFolder }: Pick<Settings, "databaseUrl" | "dataFolder">,
  { isAnySecretFine = false } = {},
): Promise<void> {
  const { isThere, pending, unknown } = await readMigrationState(databaseUrl);
  if (!isThere)
    throw new StartProblem("There is no database yet. Run postbag start, or postbag migrate, first.");
  if (unknown.length > 0)
    throw new StartProblem(`This database comes from a newer Postbag: it has ${unknown.join(", ")}.`);
  if (pending.length > 0)
    throw new StartProblem(
      "The database is older than this version. Run postbag migrate, or start it once, first.",
    );
  if (!isAnySecretFine) await checkOwnSecret(dataFolder);
}
