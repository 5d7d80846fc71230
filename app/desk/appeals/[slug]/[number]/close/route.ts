import { closeIssue } from "@/lib/appeals/move-issue.db";
import { textOf } from "@/lib/appeals/parts/part-form";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { stageReply } from "@/lib/request/desk/stage-reply";
import { readPost } from "@/lib/request/read-form";
import { showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Closes an issue with an outcome that its page shows first. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/close");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const values = await readPost(request);
  const outcome = await closeIssue({
    issueId: issue.id,
    outcome: textOf(values, "outcome"),
    ...desk.writing,
  });
  const { coordinator } = desk;
  return stageReply({ outcome, path, done: "closed", field: "outcome", values, coordinator });
}
