import { withdrawIssue } from "@/lib/appeals/move-issue.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Takes back the proposal to publish an issue. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/withdraw");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const outcome = await withdrawIssue({ issueId: issue.id, ...desk.writing });
  return outcome?.ok ? goTo(`${path}?done=withdrawn`) : showPage({ path, status: 409 });
}
