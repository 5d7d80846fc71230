import { database } from "@/lib/ground/db";
import { changeAppeal, type Writing } from "./change-appeal.db";
import { newestIssue } from "./find-desk-issue.db";

/** Switches on or off whether Postbag may send letters for an appeal. False when there is no such appeal. */
export async function allowSending({
  appealId,
  isAllowed,
  ...writing
}: Writing & { appealId: string; isAllowed: boolean }): Promise<boolean> {
  const db = await database();
  const issue =
    (await newestIssue(db, { appealId }, { isPublic: true })) ?? (await newestIssue(db, { appealId }));
  if (!issue) return false;
  const outcome = await changeAppeal({
    ...writing,
    issueId: issue.id,
    change: ({ content }) => ({ content: { ...content, allowsServerSending: isAllowed } }),
  });
  return outcome?.ok ?? false;
}
