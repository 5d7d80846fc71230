import { notFound } from "next/navigation";
import {
  type DeskIssue,
  findAddressed,
  findDeskIssue,
  listOtherIssues,
} from "@/lib/appeals/find-desk-issue.db";
import { isAskingForLetters, issueStatus } from "@/lib/appeals/issue-status";
import type { PartKey } from "@/lib/appeals/parts/part";
import type { PartName } from "@/lib/appeals/parts/parts";
import { type PublishProblem, publishProblems } from "@/lib/appeals/publish-problems";
import { today } from "@/lib/request/clock";

export type IssueParams = { slug: string; number: string };

/** The issue at an address of the desk; null where there is none. */
export async function deskIssueAt({ slug, number }: IssueParams): Promise<DeskIssue | null> {
  return /^[1-9]\d{0,5}$/.test(number) ? findDeskIssue(slug, Number(number)) : null;
}

/** The same for a page: it ends as "not found". */
export async function requireDeskIssue(params: IssueParams): Promise<DeskIssue> {
  return (await deskIssueAt(params)) ?? notFound();
}

/** Where an issue lives at the desk. */
export function deskPathOf({ slug, number }: Pick<DeskIssue, "slug" | "number">): string {
  return `/desk/appeals/${slug}/${number}`;
}

/** What keeps a draft from being published, at the fields of one of its parts: messages by field. */
export async function problemsAt({
  issue,
  part,
  key,
}: {
  issue: DeskIssue;
  part: PartName;
  key: PartKey;
}): Promise<Record<string, string>> {
  const check = await publishCheck(issue);
  const here = check(issue).filter(
    (problem) =>
      problem.part === part &&
      (problem.language ?? key.language) === key.language &&
      (problem.officialId ?? null) === key.officialId,
  );
  return Object.fromEntries(here.map(({ field, message }) => [field, message]));
}

/** What keeps an issue from being published: the check, ready to be run on what a transaction finds. */
export async function publishCheck(issue: DeskIssue): Promise<(found: DeskIssue) => PublishProblem[]> {
  const [officials, others] = await Promise.all([findAddressed(issue.content), listOtherIssues(issue)]);
  const hasLiveIssue = others.some((other) => isAskingForLetters(issueStatus(other, today())));
  return ({ content }) => publishProblems({ content, officials, today: today(), hasLiveIssue });
}
