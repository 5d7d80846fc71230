import { expect, test } from "vitest";
import { databaseBefore } from "./harness/earlier-database";

test("a ledger that named messages in its keys names them in a column afterwards", async () => {
  // Planted fault, seen red: a start that is one character off.
  const db = await databaseBefore("name_messages_in_ledger");
  const row = (id: string, kind: string) =>
    `('${id}', 'letter', 'issue', 'appeal', 'official', '${kind}', 'email', '2026-11-30', true, false)`;
  await db.run(`
    INSERT INTO "Dispatch"
      ("id", "letterId", "issueId", "appealId", "officialId", "kind", "channel", "day", "isAfterDate", "isPersonal")
    VALUES ${[
      row("letter/official/email/declared/0", "declared"),
      row("letter/official/email/accepted/m1", "accepted"),
      row("letter/official/email/no_bounce_seen/m1", "no_bounce_seen"),
      row("letter/official/email/bounced/m2", "bounced"),
    ].join()}`);
  await db.migrate();
  const rows = await db.run(
    'SELECT "id", "messageId", "letterId", "isAfterDate" FROM "Dispatch" ORDER BY "id"',
  );
  await db.close();
  expect(
    rows.map(({ id, messageId, letterId, isAfterDate }) => [id, messageId, letterId, !!isAfterDate]),
  ).toEqual([
    ["letter/official/email/declared/0", "", "letter", true],
    ["m1/accepted", "m1", "letter", true],
    ["m1/no_bounce_seen", "m1", "letter", true],
    ["m2/bounced", "m2", "letter", true],
  ]);
});
