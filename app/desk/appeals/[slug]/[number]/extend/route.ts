import { extendIssue } from "@/lib/appeals/move-issue.db";
import { lineOf } from "@/lib/appeals/parts/part-form";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { stageReply } from "@/lib/request/desk/stage-reply";
import { readPost } from "@/lib/request/read-form";
import { showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Sets a later date for letters on an issue that is live, or whose date has passed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/extend");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const values = await readPost(request);
  const typed = { deadline: lineOf(values, "deadline"), before: lineOf(values, "before") };
  const outcome = await extendIssue({ issueId: issue.id, ...typed, ...desk.writing });
  const { coordinator } = desk;
  return stageReply({ outcome, path, done: "extended", field: "deadline", values, coordinator });
}
