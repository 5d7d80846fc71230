import type { CalendarDay } from "@/lib/ground/calendar-day";
import { database, type Transaction } from "@/lib/ground/db";
import type { AppealContent } from "./content";
import { type DeskIssue, findAddressed, listOtherIssues } from "./find-desk-issue.db";
import { isAskingForLetters, issueStatus } from "./issue-status";
import { type PublishProblem, publishProblems } from "./publish-problems";

type Checked = { issue: DeskIssue; content: AppealContent; today: CalendarDay };

/** What keeps an issue from being published as it is stored. */
export async function findProblems({ issue, today }: Omit<Checked, "content">): Promise<PublishProblem[]> {
  const { content } = issue;
  return (await publishCheck({ issue, content, today }, await database()))(content);
}

/** The same, to be asked of what is stored and of what is to stand there. */
export async function publishCheck(
  { issue, content, today }: Checked,
  db: Pick<Transaction, "official" | "issue">,
): Promise<(content: AppealContent) => PublishProblem[]> {
  const addressees = [...issue.content.addressees, ...content.addressees];
  const officials = await findAddressed({ addressees }, db);
  const others = await listOtherIssues(issue, db);
  const hasLiveIssue = others.some((other) => isAskingForLetters(issueStatus(other, today)));
  return (one) => publishProblems({ content: one, officials, today, hasLiveIssue });
}
