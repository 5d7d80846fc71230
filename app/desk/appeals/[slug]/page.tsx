import { notFound, redirect } from "next/navigation";
import { newestIssueNumber } from "@/lib/appeals/find-desk-issue.db";
import { requireCoordinator } from "@/lib/request/coordinator";

type Props = { params: Promise<{ slug: string }> };

/** The address of an appeal leads to its newest issue: that is what one works on. */
export default async function DeskAppealPage({ params }: Props) {
  const { slug } = await params;
  await requireCoordinator("/desk/appeals/[slug]", `/desk/appeals/${slug}`);
  const number = await newestIssueNumber(slug);
  if (number === null) notFound();
  redirect(`/desk/appeals/${slug}/${number}`);
}
