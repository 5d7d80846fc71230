import pg from "pg";
import { StartProblem } from "./start-problem";

/** A connection to PostgreSQL that the caller ends; throws a StartProblem where there is none to be had. */
export async function connectToServer(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // the next question fails with it
  try {
    await client.connect();
    return client;
  } catch (problem) {
    await client.end().catch(() => {});
    const reason = problem instanceof Error ? problem.message : "no answer";
    throw new StartProblem(
      `The PostgreSQL database of DATABASE_URL can't be used (${reason}). Check that the server runs, and the user, password and name in the address.`,
    );
  }
}
