import { randomUUID } from "node:crypto";
import { findDeskIssue } from "@/lib/appeals/find-desk-issue.db";
import { listKnownOfficials } from "@/lib/appeals/import/find-import.db";
import { fromReview } from "@/lib/appeals/import/from-review";
import { reviewOf } from "@/lib/appeals/import/from-sheet";
import { acceptImport, keepImport } from "@/lib/appeals/import/keep-import.db";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { sampleSheet } from "@/tests/publishing/sample-sheet";

export const now = new Date("2026-11-21T10:00:00Z");
export const slug = "ilinca-moraru";
export const written = {
  author: { coordinatorId: "anna", at: now, historyKey: new Uint8Array(32) },
  today: "2026-11-21",
  newId: randomUUID,
};

/** An issue of the sample sheet's appeal as the desk has it. */
export async function issueAt(number: number) {
  const issue = await findDeskIssue(slug, number);
  if (!issue) throw new Error(`issue ${number} is not there`);
  return issue;
}

/** The sample sheet as somebody has looked it through; `accept` makes a draft of it. */
export async function bringInSample({ isFollowUp = false, language = "en" } = {}) {
  const reading = parseSheet(sampleSheet());
  const importId = randomUUID();
  await keepImport({ id: importId, coordinatorId: "anna", createdAt: now, filename: "ua.txt", reading });
  const { values } = reviewOf(reading, await listKnownOfficials());
  const { content, newOfficials } = fromReview({ ...values, sourceLanguage: language }, reading.kind);
  const accept = () => acceptImport({ importId, slug, isFollowUp, content, newOfficials, ...written });
  return { accept, importId };
}
