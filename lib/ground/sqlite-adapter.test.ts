import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlQuery, SqlQueryable } from "@prisma/driver-adapter-utils";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sqliteAdapter } from "./sqlite-adapter";

let folder = "";
let url = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "postbag-adapter-"));
  url = `file:${path.join(folder, "test.db")}`;
});
afterEach(() => rmSync(folder, { recursive: true }));

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

async function readValue(connection: SqlQueryable, sql: string): Promise<unknown> {
  return (await connection.queryRaw(statement(sql))).rows[0]?.[0];
}

async function pragmasOf(connection: SqlQueryable) {
  const names = ["journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout"];
  const values = await Promise.all(names.map((name) => readValue(connection, `PRAGMA ${name}`)));
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

async function withLetters() {
  const connection = await sqliteAdapter(url).connect();
  await connection.executeScript("CREATE TABLE letter (text TEXT)");
  return connection;
}

const countLetters = (connection: SqlQueryable) => readValue(connection, "SELECT count(*) FROM letter");
const insertLetter = statement("INSERT INTO letter VALUES ('Dear President')");

describe("what every connection is told", () => {
  const FULL = 2;

  test("a reopened file writes to the disk before it answers, and erases what is deleted", async () => {
    await (await withLetters()).dispose();
    const reopened = await sqliteAdapter(url).connect();
    expect(await pragmasOf(reopened)).toEqual({
      journal_mode: "wal",
      synchronous: FULL,
      secure_delete: 1,
      foreign_keys: 1,
      busy_timeout: 5000,
    });
    await reopened.dispose();
  });

  // The negative control: without our pragmas the reopened file reports NORMAL (1), which can lose a letter.
  test("the stock adapter alone would reopen it with synchronous=NORMAL", async () => {
    await (await withLetters()).dispose();
    const stock = await new PrismaBetterSqlite3({ url }).connect();
    expect(await pragmasOf(stock)).toMatchObject({ synchronous: 1, secure_delete: 0 });
    await stock.dispose();
  });

  // Fault that turns this red: take secure_delete out of the pragmas.
  test("a deleted word is in no file after the log is emptied", async () => {
    const connection = await withLetters();
    await connection.executeRaw(insertLetter);
    await connection.executeScript("DELETE FROM letter; PRAGMA wal_checkpoint(TRUNCATE)");
    const bytes = ["", "-wal"]
      .map((ending) => readFileSync(url.replace("file:", "") + ending, "latin1"))
      .join("");
    expect(bytes).not.toContain("Dear President");
    await connection.dispose();
  });
});

describe("transactions", () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

  // Fault that turns this red: hand out the stock adapter; the insert then goes down with the transaction.
  test("an insert beside a transaction that rolls back is kept", async () => {
    const connection = await withLetters();
    const transaction = await connection.startTransaction();
    const beside = connection.executeRaw(insertLetter);
    await transaction.executeRaw(insertLetter);
    await pause();
    await transaction.executeRaw(statement("ROLLBACK"));
    await transaction.rollback();
    await beside;
    expect(await countLetters(connection)).toBe(1);
    await connection.dispose();
  });

  test("fifty at once queue, none is refused as locked, and none sees another's half", async () => {
    const connection = await withLetters();
    const seen = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const transaction = await connection.startTransaction();
        const before = Number(await countLetters(transaction));
        await transaction.executeRaw(insertLetter);
        await pause();
        const after = Number(await countLetters(transaction));
        await transaction.executeRaw(statement("COMMIT"));
        await transaction.commit();
        return after - before;
      }),
    );
    expect(seen).toEqual(Array.from({ length: 50 }, () => 1));
    expect(await countLetters(connection)).toBe(50);
    await connection.dispose();
  });

  // Fault that turns this red: leave out BEGIN IMMEDIATE; the other process then gets in between and ours fails.
  test("one that reads before it writes does not let another process write between", async () => {
    const [ours, theirs] = [await withLetters(), await sqliteAdapter(url).connect()];
    await theirs.executeScript("PRAGMA busy_timeout = 0");
    const transaction = await ours.startTransaction();
    await countLetters(transaction);
    await expect(theirs.executeRaw(insertLetter)).rejects.toThrow();
    await transaction.executeRaw(insertLetter);
    await transaction.executeRaw(statement("COMMIT"));
    await transaction.commit();
    expect(await countLetters(theirs)).toBe(1);
    await ours.dispose();
    await theirs.dispose();
  });

  test("one that can't begin because another process writes leaves the way free", async () => {
    const [ours, theirs] = [await withLetters(), await sqliteAdapter(url).connect()];
    await ours.executeScript("PRAGMA busy_timeout = 0");
    const transaction = await theirs.startTransaction();
    await expect(ours.startTransaction()).rejects.toThrow();
    await transaction.executeRaw(statement("COMMIT"));
    await transaction.commit();
    expect(await ours.executeRaw(insertLetter)).toBe(1);
    await ours.dispose();
    await theirs.dispose();
  });
});
