import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { send } from "@/tests/browser/harness/http-client";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer, test } from "@/tests/browser/harness/story";

const MOST_BYTES = 50_000;
const APPEALS = 500;

let server: RealServer;
test.beforeAll(async () => {
  server = await startOwnServer({ POSTBAG_NOW: "2014-11-01" });
  copyTheCase(path.join(server.dataFolder, "postbag.db"));
});
test.afterAll(() => server.stop());

/** Many more of the first case, each with its texts, its issue and whom it is addressed to. */
function copyTheCase(file: string): void {
  const db = new Sqlite(file);
  db.pragma("busy_timeout = 5000");
  const one = "(SELECT id FROM Appeal WHERE slug = 'khadija-ismayilova')";
  const copy = (table: string, where: string, changed: Record<string, string>) => {
    const columns = db.pragma(`table_info("${table}")`) as { name: string }[];
    const values = columns.map(({ name }) => changed[name] ?? `"${name}"`);
    db.exec(
      `WITH RECURSIVE n(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < ${APPEALS})
       INSERT INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(",")})
       SELECT ${values.join(",")} FROM "${table}", n WHERE ${where}`,
    );
  };
  const appealId = { appealId: "appealId || '-' || at" };
  db.transaction(() => {
    copy("Appeal", `id = ${one}`, { id: "id || '-' || at", slug: "slug || '-' || at" });
    copy("AppealText", `appealId = ${one}`, appealId);
    copy("Issue", `appealId = ${one}`, { ...appealId, id: "id || '-' || at" });
    const issues = `(SELECT id FROM Issue WHERE appealId = ${one})`;
    copy("Addressee", `issueId IN ${issues}`, { issueId: "issueId || '-' || at" });
    // At once for writing: the server has the file open too.
  }).immediate();
  db.close();
}

// Planted fault: a list without pages carries half a megabyte to a phone.
test("five hundred appeals stay light: a page of them, its filters, and the one after it", async () => {
  for (const address of ["/?page=1", "/?status=open&sort=new", "/?page=21", "/ar?q=AZ"]) {
    const { status, text } = await send(server.url, address);
    expect(status, address).toBe(200);
    expect(gzipSync(text).length, address).toBeLessThan(MOST_BYTES);
  }
  const first = await send(server.url, "/?page=1");
  expect(first.text.match(/<article/g)).toHaveLength(24);
  expect(first.text).toContain('href="/?page=2"');
});

test("what is over moves from the list to the outcomes", async () => {
  const db = new Sqlite(path.join(server.dataFolder, "postbag.db"));
  db.pragma("busy_timeout = 5000");
  db.exec(
    `UPDATE Issue SET stage = 'closed', outcome = 'She is free.' WHERE appealId LIKE '%-7' AND stage = 'published'
     AND appealId = (SELECT id FROM Appeal WHERE slug = 'khadija-ismayilova-7')`,
  );
  db.close();
  const outcomes = await send(server.url, "/outcomes?page=1");
  expect(outcomes.text).toContain("She is free.");
  expect(outcomes.text).toContain('href="/appeals/khadija-ismayilova-7"');
  const list = await send(server.url, "/?page=1");
  expect(list.text).toContain('href="/outcomes"');
});
