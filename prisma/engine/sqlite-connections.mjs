import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { databaseFile } from "./database-url.mjs";

/** Connections to a SQLite file that do what the schema engine expects of them. */
export function sqliteConnections(url) {
  const factory = new PrismaBetterSqlite3({ url });
  const open = [];
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      await mkdir(path.dirname(databaseFile(url)), { recursive: true }); // connecting makes the file, not its folder
      const connection = acceptScripts(await factory.connect());
      open.push(connection);
      return connection;
    },
    // The engine lets go of its connections without closing them, and an open one keeps its locks.
    close: async () => {
      for (const connection of open.splice(0)) await connection.dispose();
    },
    connectToShadowDb: async () => acceptScripts(await factory.connectToShadowDb()),
  };
}

/** The engine replays a whole migration as one raw statement, which better-sqlite3 refuses to prepare. */
function acceptScripts(connection) {
  const executeRaw = connection.executeRaw.bind(connection);
  connection.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await connection.executeScript(query.sql);
    return 0;
  };
  return connection;
}
