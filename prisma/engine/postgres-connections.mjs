import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { withConnection } from "./postgres-server.mjs";

const INTERNAL_CHAR = 18; // the catalogue's own "char", which the adapter does not know
const TEXT = 25;

/** Connections to a PostgreSQL database that do what the schema engine expects of them. */
export function postgresConnections(url) {
  // A single connection: what the engine asks and the transaction round it must not part.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on("error", () => {}); // the next question fails with it
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => repair(await factory.connect()),
    connectToShadowDb: () => connectToShadow(url),
    atOnce: async (work) => {
      await pool.query("BEGIN");
      try {
        const result = await work();
        await pool.query("COMMIT");
        return result;
      } catch (error) {
        await pool.query("ROLLBACK").catch(() => {});
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

/**
 * A database of its own, dropped when the engine is done. The adapter's own way connects to the MAIN database (the
 * connection string wins over the name it sets) and drops the shadow while it is still open.
 */
async function connectToShadow(url) {
  const name = `postbag_shadow_${randomUUID().replaceAll("-", "")}`;
  await withConnection(url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const address = new URL(url);
  address.pathname = `/${name}`;
  const shadow = repair(await new PrismaPg({ connectionString: address.href }).connect());
  const dispose = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await dispose();
    await withConnection(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return shadow;
}

function repair(connection) {
  const performIO = connection.performIO.bind(connection);
  connection.performIO = async (query) => {
    const answer = await performIO(query);
    for (const { fields } of [answer].flat()) {
      for (const field of fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT;
    }
    return answer;
  };
  // The adapter cuts a script at every semicolon, those inside strings and function bodies too.
  connection.executeScript = async (script) => {
    await connection.performIO({ sql: script, args: [], argTypes: [] });
  };
  return connection;
}
