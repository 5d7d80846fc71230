import { reopenLetters } from "@/lib/desk/set-sending.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { appOutbox } from "@/lib/request/outbox";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Takes back a stop or an outcome that was entered by mistake. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/reopen");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const { house } = await appOutbox();
  const { id: issueId, appealId } = issue;
  const outcome = await reopenLetters({ issueId, appealId, house, ...desk.writing });
  return outcome?.ok ? goTo(`${path}?done=reopened`) : showPage({ path, status: 409 });
}
