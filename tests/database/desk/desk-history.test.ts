import { beforeAll, describe, expect, test } from "vitest";
import { createNextIssue } from "@/lib/appeals/add-issue.db";
import { HOST } from "@/lib/desk/coordinator";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory, recordChange } from "@/lib/history/record-change.db";
import { addOfficial, saveOfficial } from "@/lib/officials/save-official.db";
import { saveSection } from "@/lib/section/save-section.db";
import { freshSection } from "@/lib/section/section";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";

useFreshDatabase();

const editor = { role: "publisher", publishers: 1 } as const;

const historyKey = new Uint8Array(32).fill(1);
const author = { coordinatorId: HOST, at: new Date("2026-11-21T12:00:00Z"), historyKey };
const entry = {
  role: "Minister",
  name: "",
  organisation: "",
  represents: null,
  serves: null,
  addressLines: ["1 Example Street"],
  country: "ZZ",
  faxes: ["+44 20 7946 0100"],
  phones: [],
  emails: [],
  salutations: { en: "Dear Minister" },
  timeZone: "UTC",
  source: "a test",
  verifiedOn: null,
};
let officialId = "";

const problems = async () => (await verifyHistory(historyKey)).problems;

/** Does something behind the app's back, looks, and puts everything back as it was. */
async function foundAfter(fault: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<string[]> {
  await fault();
  const found = await problems();
  await undo();
  expect(await problems()).toEqual([]);
  return found;
}

beforeAll(async () => {
  await acceptHistory(author); // the seed was sealed with the secret of another folder
  officialId = (await addOfficial({ entry, editor, author })).id;
  const changed = { ...entry, faxes: [], emails: ["office@justice.example"] };
  await saveOfficial({ officialId, entry: changed, opened: entry, editor, author });
  const section = { ...freshSection, name: "Section of Exampleland", contact: "ua@example.org" };
  await saveSection({ section, opened: freshSection, author });
});

test("what the app wrote has nothing wrong with it: the seed, officials, the section and a next issue", async () => {
  expect(await problems()).toEqual([]);
  await createNextIssue({
    slug: "practice-letter",
    author,
    today: "2026-11-21",
    newId: () => crypto.randomUUID(),
  });
  expect(await problems()).toEqual([]);
});

test("a change and its entry in the history happen together or not at all", async () => {
  const db = await database();
  const before = await db.change.count();
  const failing = db.$transaction(async (tx) => {
    await recordChange(tx, author, {
      table: "Official",
      row: officialId,
      before: null,
      after: { role: "None" },
    });
    throw new Error("power cut");
  });
  await expect(failing).rejects.toThrow("power cut");
  expect(await db.change.count()).toBe(before);
  expect(await problems()).toEqual([]);
});

test("twenty people who change something at once make one chain", async () => {
  const db = await database();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      db.$transaction((tx) =>
        recordChange(tx, author, { table: "test", row: String(index), before: null, after: { a: 1, b: 2 } }),
      ),
    ),
  );
  expect(await problems()).toEqual([]);
});

describe("postbag verify finds what was done behind the app’s back:", () => {
  test("an entry of the history altered", async () => {
    const db = await database();
    const where = { number: 3 };
    const { coordinatorId } = await db.change.findUniqueOrThrow({ where });
    const found = await foundAfter(
      () => db.change.update({ where, data: { coordinatorId: "somebody else" } }),
      () => db.change.update({ where, data: { coordinatorId } }),
    );
    expect(found[0]).toContain("Entry 3");
  });

  test("an entry removed", async () => {
    const db = await database();
    const row = await db.change.findUniqueOrThrow({ where: { number: 5 } });
    const found = await foundAfter(
      () => db.change.delete({ where: { number: 5 } }),
      () => db.change.create({ data: row }),
    );
    expect(found).toContain("Entry 5 was removed");
  });

  test("an entry put in at the end", async () => {
    const db = await database();
    const last = await db.change.findFirstOrThrow({ orderBy: { number: "desc" } });
    const number = last.number + 1;
    const found = await foundAfter(
      () => db.change.create({ data: { ...last, number } }),
      () => db.change.delete({ where: { number } }),
    );
    expect(found.join()).toContain(`Entry ${number}`);
  });

  test("an official’s address altered", async () => {
    const db = await database();
    const found = await foundAfter(
      () => db.official.update({ where: { id: officialId }, data: { emails: ["thief@evil.example"] } }),
      () => db.official.update({ where: { id: officialId }, data: { emails: ["office@justice.example"] } }),
    );
    expect(found).toEqual([`Official ${officialId}: emails was altered outside the app`]);
  });

  test("an official put in", async () => {
    const db = await database();
    const found = await foundAfter(
      () => db.official.create({ data: { ...entry, id: "intruder" } }),
      () => db.official.delete({ where: { id: "intruder" } }),
    );
    expect(found).toEqual(["Official intruder was put in outside the app"]);
  });

  test("an official removed", async () => {
    const db = await database();
    const found = await foundAfter(
      () => db.official.delete({ where: { id: officialId } }),
      () =>
        db.official.create({
          data: { ...entry, id: officialId, faxes: [], emails: ["office@justice.example"], revision: 2 },
        }),
    );
    expect(found).toEqual([`Official ${officialId} was removed outside the app`]);
  });

  test("a coordinator made a publisher", async () => {
    const db = await database();
    const intruder = { id: "x", email: "x@evil.example", name: "X", passwordHash: "", createdAt: author.at };
    const found = await foundAfter(
      () => db.coordinator.create({ data: { ...intruder, role: "publisher" } }),
      () => db.coordinator.delete({ where: { id: "x" } }),
    );
    expect(found).toEqual(["Coordinator x was put in outside the app"]);
  });

  test("a stopped issue set back to published", async () => {
    const db = await database();
    const where = { appealId_number: { appealId: "appeal-khadija-ismayilova", number: 1 } };
    const found = await foundAfter(
      () => db.issue.update({ where, data: { stage: "stopped" } }),
      () => db.issue.update({ where, data: { stage: "published" } }),
    );
    expect(found).toEqual(["Issue khadija-ismayilova/1: stage was altered outside the app"]);
  });
});

// Last in this file: the seal stays broken until somebody accepts the history.
test("a history that was cut short is not sealed over by the next change, until the host accepts it", async () => {
  const db = await database();
  const last = await db.change.findFirstOrThrow({ orderBy: { number: "desc" } });
  const before = await db.change.findUniqueOrThrow({ where: { number: last.number - 1 } });
  await db.change.delete({ where: { number: last.number } });
  await db.historyEnd.updateMany({ data: { length: before.number, hash: before.hash } });
  await db.$transaction((tx) =>
    recordChange(tx, author, { table: "test", row: "after", before: null, after: { a: 1 } }),
  );
  expect((await problems())[0]).toContain("seal");
  await acceptHistory(author);
  expect(await problems()).toEqual([]);
});

// Planted fault: "CoachWords" among the tables that verify-history looks up.
test("what was told of a table that is gone is no false alarm", async () => {
  const db = await database();
  const words = { table: "CoachWords", row: "en", before: null, after: { shouted: ["BASTA"] } };
  await db.$transaction((tx) => recordChange(tx, author, words));
  expect(await problems()).toEqual([]);
});
