import { notFound } from "next/navigation";
import { type DeskIssue, findDeskIssue } from "@/lib/appeals/find-desk-issue.db";

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
