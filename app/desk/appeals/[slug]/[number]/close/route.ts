import { closeIssue } from "@/lib/appeals/change-stage.db";
import { textOf } from "@/lib/appeals/parts/part-form";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

const LONGEST = 3000;

/** Closes an issue with an outcome that its page shows first. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/close");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const values = await readPost(request);
  const outcome = textOf(values, "outcome");
  const again = (status: number, message: string) =>
    showPage({ path, status, state: { values, errors: { outcome: message } } });
  if (outcome === "") return again(400, "Tell the outcome: the page shows it first");
  if (outcome.length > LONGEST) return again(400, `Keep it under ${LONGEST} characters`);
  const isDone = await closeIssue({ issueId: issue.id, outcome, author: desk.author });
  if (!isDone) return again(409, "Somebody has changed where it stands since: look at it again");
  await formIsDone(desk.coordinator, path);
  return goTo(`${path}?done=closed`);
}
