import pg from "pg";

/** Runs `work` with a connection of its own. */
export async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Makes the database that the address names where there is none, through the server's `postgres` database. */
export async function createPostgresDatabase(url) {
  const address = new URL(url);
  const name = decodeURIComponent(address.pathname.slice(1));
  address.pathname = "/postgres";
  await withConnection(address.href, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
  return name;
}

/** Null when the database answers; otherwise Prisma's code for "no such database" or "no such server" and why. */
export async function explainNoConnection(url) {
  try {
    await withConnection(url, () => null);
    return null;
  } catch (error) {
    return { error_code: error.code === "3D000" ? "P1003" : "P1001", message: error.message };
  }
}
