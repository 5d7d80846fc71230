import { expect, test } from "vitest";
import { closeDatabase, database, eraseTraces } from "@/lib/ground/db";
import { useFreshDatabase } from "./harness/fresh-database";

useFreshDatabase();

const issue = { id: "issue-test", number: 1, languages: ["en", "az", "own"] };
const official = {
  id: "official-test",
  role: "President",
  addressLines: ["19 Istiqlaliyyat Street", "1066 Baku"],
  country: "AZ",
  faxes: [],
  phones: [],
  emails: ["office@president.example"],
  salutations: { en: "Dear President" },
  source: "Made up for a test",
};

test("an appeal, its issue and whom to write to come back as they were stored", async () => {
  const db = await database();
  const appeal = { id: "appeal-test", slug: "somebody", country: "AZ", personName: "Somebody" };
  await db.appeal.create({ data: { ...appeal, issues: { create: issue } } });
  await db.official.create({ data: official });
  await db.addressee.create({ data: { issueId: issue.id, officialId: official.id, position: 1 } });
  await closeDatabase(); // what comes back now has been on the disk

  const reopened = await database();
  const stored = await reopened.appeal.findUniqueOrThrow({
    where: { slug: "somebody" },
    include: { issues: { include: { addressees: { include: { official: true } } } } },
  });
  const addressees = [{ kind: "to", official }];
  expect(stored).toMatchObject({ ...appeal, kind: "real", issues: [{ ...issue, addressees }] });
});

test("an official whom an issue names can't be removed", async () => {
  const db = await database();
  await expect(db.official.delete({ where: { id: "official-test" } })).rejects.toMatchObject({
    code: "P2003",
  });
});

test("an appeal takes its issues along when it goes", async () => {
  const db = await database();
  await db.appeal.delete({ where: { id: "appeal-test" } });
  expect(await db.issue.count({ where: { id: "issue-test" } })).toBe(0);
  expect(await eraseTraces()).toBe(true);
});
