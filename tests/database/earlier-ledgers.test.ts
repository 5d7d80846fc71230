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

test("a ledger that knew letters by their return codes knows them by random names afterwards, each by one", async () => {
  // Planted fault, seen red: a name of its own for each row.
  const db = await databaseBefore("cut_letters_from_ledger");
  const row = (letter: string, kind: string) =>
    `('${letter}/official/post/${kind}/0', '${letter}', 'i', 'a', 'official', '${kind}', 'post', '2026-11-30')`;
  await db.run(`
    INSERT INTO "Appeal" ("id", "slug", "country", "personName") VALUES ('a', 'a', 'AZ', 'A Person');
    INSERT INTO "Issue" ("id", "appealId", "number", "languages") VALUES ('i', 'a', 1, '[]');
    INSERT INTO "Official" ("id", "role", "addressLines", "country", "faxes", "phones", "emails", "salutations", "source")
      VALUES ('official', 'President', '[]', 'AZ', '[]', '[]', '[]', '{}', 'sheet');
    INSERT INTO "Letter" ("id", "issueId", "language", "sealed", "changedAt") VALUES ('kept', 'i', 'en', '', '2026-11-30');
    INSERT INTO "LetterOfficial" ("letterId", "officialId") VALUES ('kept', 'official');
    INSERT INTO "Dispatch" ("id", "letterId", "issueId", "appealId", "officialId", "kind", "channel", "day")
      VALUES ${[row("kept", "declared"), row("kept", "undone"), row("erased", "printed"), row("erased", "declared")].join()}`);
  await db.migrate();
  const rows = await db.run('SELECT "id", "letterId" FROM "Dispatch"');
  const [letter] = await db.run('SELECT "id", "ledgerId" FROM "Letter"');
  expect(await db.run('SELECT "letterId" FROM "LetterOfficial"')).toEqual([{ letterId: "kept" }]);
  await db.close();
  expect(JSON.stringify(rows)).not.toMatch(/kept|erased/);
  expect(letter?.id).toBe("kept");
  const kinds = new Map<unknown, string[]>();
  for (const { id, letterId } of rows) {
    expect(String(id).startsWith(`${letterId}/official/post/`)).toBe(true);
    kinds.set(letterId, [...(kinds.get(letterId) ?? []), String(id).split("/")[3] ?? ""].sort());
  }
  expect([...kinds.values()].sort()).toEqual([
    ["declared", "printed"],
    ["declared", "undone"],
  ]);
  expect(kinds.get(letter?.ledgerId)).toEqual(["declared", "undone"]);
});
