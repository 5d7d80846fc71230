import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";

// journal_mode stays in the file; the others are forgotten with each connection. better-sqlite3 is compiled so that a
// file in WAL mode comes up with synchronous=NORMAL when reopened, where a power cut can take back what was
// acknowledged. Without secure_delete deleted words stay readable in the file. The log is emptied into the file every
// 16 MB instead of every 4: each time costs two more flushes, and pages that many writes touched are then written once.
const PRAGMAS = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA wal_autocheckpoint = 4000;
`;

/** Prisma's adapter for a SQLite file (`file:` and a path), with connections that keep and erase what we promise. */
export function sqliteAdapter(url: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      await connection.executeScript(PRAGMAS);
      return takeTurns(connection);
    },
  };
}

/**
 * Keeps other statements out of an open transaction. The adapter has one connection and lets only transactions
 * queue: a plain insert that comes while one is open becomes a part of it, is acknowledged, and is gone when that
 * transaction rolls back. Here each waits for its turn, also across `await`s inside a transaction.
 */
function takeTurns(connection: SqlDriverAdapter): SqlDriverAdapter {
  let open: Promise<void> | null = null;

  async function whenFree(): Promise<void> {
    while (open) await open;
  }

  async function startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    await whenFree();
    let leave = () => {};
    open = new Promise((resolve) => {
      leave = () => {
        open = null;
        resolve();
      };
    });
    try {
      return endWith(await beginImmediate(connection, isolationLevel), leave);
    } catch (error) {
      leave();
      throw error;
    }
  }

  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: async (query) => {
      await whenFree();
      return connection.queryRaw(query);
    },
    executeRaw: async (query) => {
      await whenFree();
      return connection.executeRaw(query);
    },
    executeScript: async (script) => {
      await whenFree();
      return connection.executeScript(script);
    },
    startTransaction,
    dispose: () => connection.dispose(),
  };
}

/**
 * The adapter begins deferred. A transaction that reads first and then writes while another process has written
 * between fails at once, whatever busy_timeout says, so the write lock is taken at the start.
 */
async function beginImmediate(
  connection: SqlDriverAdapter,
  isolationLevel?: IsolationLevel,
): Promise<Transaction> {
  const transaction = await connection.startTransaction(isolationLevel);
  try {
    await transaction.executeRaw({ sql: "ROLLBACK", args: [], argTypes: [] });
    await transaction.executeRaw({ sql: "BEGIN IMMEDIATE", args: [], argTypes: [] });
    return transaction;
  } catch (error) {
    await transaction.rollback(); // lets go of the adapter's own lock; sends nothing
    throw error;
  }
}

function endWith(transaction: Transaction, leave: () => void): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  transaction.commit = () => commit().finally(leave);
  transaction.rollback = () => rollback().finally(leave);
  return transaction;
}
