import { publishIssue } from "@/lib/appeals/move-issue.db";
import { countPublishers } from "@/lib/desk/list-coordinators.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Publishes an issue, or proposes it where a second publisher has to agree. What is wrong with it is named. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/publish");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const publishers = await countPublishers();
  const outcome = await publishIssue({ issueId: issue.id, publishers, ...desk.writing });
  if (!outcome) return showProblem("not-found");
  if (outcome.ok)
    return goTo(`${path}?done=${outcome.issue.stage === "proposed" ? "proposed" : "published"}`);
  // The page names every problem by itself, each with a way to its field.
  return showPage({ path, status: outcome.refusal.because === "incomplete" ? 400 : 409 });
}
