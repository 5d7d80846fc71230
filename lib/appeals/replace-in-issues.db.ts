import type { Transaction } from "@/lib/ground/db";
import { changeIssue, type Writing } from "./change-appeal.db";
import { replaceOfficial } from "./replace-official";

/** An issue that the public sees would not stay complete; the message says what the official who stays lacks. */
export class IncompleteIssueError extends Error {
  override name = "IncompleteIssueError";
}

/** In every issue that names `fromId`, as an addressee or with a model letter, `intoId` takes its place; or an IncompleteIssueError is thrown. */
export async function replaceInIssues(
  tx: Transaction,
  { fromId, intoId, ...writing }: Writing & { fromId: string; intoId: string },
): Promise<void> {
  const names = { some: { officialId: fromId } };
  const issues = await tx.issue.findMany({
    where: { OR: [{ addressees: names }, { templates: names }] },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id: issueId } of issues) {
    const outcome = await changeIssue(tx, {
      ...writing,
      issueId,
      change: ({ content }) => ({ content: replaceOfficial(content, { fromId, intoId }) }),
    });
    if (outcome?.ok) continue;
    const problem =
      outcome?.refusal.because === "incomplete" ? outcome.refusal.problems[0]?.message : undefined;
    throw new IncompleteIssueError(problem ?? "An appeal can’t be changed now");
  }
}
