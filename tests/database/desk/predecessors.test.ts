import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listKnownOfficials } from "@/lib/appeals/import/find-import.db";
import { fromReview } from "@/lib/appeals/import/from-review";
import { reviewOf } from "@/lib/appeals/import/from-sheet";
import { acceptImport, keepImport } from "@/lib/appeals/import/keep-import.db";
import { database } from "@/lib/ground/db";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bringInSample, now, slug, written } from "@/tests/database/harness/sample-appeal";
import { sampleSheet } from "@/tests/publishing/sample-sheet";

useFreshDatabase();

async function bringInSuccessor(use: (predecessorId: string) => string): Promise<string> {
  const reading = parseSheet(sampleSheet().replaceAll("Vasile Lungu-Testescu", "Petru Exemplu"));
  const importId = randomUUID();
  await keepImport({ id: importId, coordinatorId: "anna", createdAt: now, filename: "ua.txt", reading });
  const { values, replaceable } = reviewOf(reading, await listKnownOfficials());
  const [predecessor] = replaceable;
  if (!predecessor) throw new Error("nobody shares a channel");
  const chosen = {
    ...values,
    "officials.use": [use(predecessor.id), ...[values["officials.use"] ?? []].flat().slice(1)],
  };
  const { content, newOfficials } = fromReview(chosen, reading.kind);
  await acceptImport({
    importId,
    slug: `${slug}-${importId.slice(0, 4)}`,
    isFollowUp: false,
    content,
    newOfficials,
    ...written,
  });
  return predecessor.id;
}

// Planted fault: without `retireOfficial` in `acceptImport` both ministers stay in the directory.
test("a successor takes the predecessor's place where the review was told so", async () => {
  await (await bringInSample()).accept();
  const db = await database();
  const ministers = () =>
    db.official.findMany({ where: { role: "Minister of Justice", retiredAt: null }, select: { name: true } });
  expect(await ministers()).toEqual([{ name: "Vasile Lungu-Testescu" }]);
  const id = await bringInSuccessor((predecessor) => `replace:${predecessor}`);
  expect(await ministers()).toEqual([{ name: "Petru Exemplu" }]);
  expect(await db.official.findUnique({ where: { id }, select: { retiredAt: true } })).toEqual({
    retiredAt: now,
  });
});
