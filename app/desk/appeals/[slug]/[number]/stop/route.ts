import { textOf } from "@/lib/appeals/parts/part-form";
import { stopLetters } from "@/lib/desk/set-sending.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { stageReply } from "@/lib/request/desk/stage-reply";
import { appOutbox } from "@/lib/request/outbox";
import { readPost } from "@/lib/request/read-form";
import { showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Stops an issue at once: writing, printing and sending end, and page and API give the reason. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/stop");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const values = await readPost(request);
  const { house } = await appOutbox();
  const { id: issueId, appealId } = issue;
  const outcome = await stopLetters({
    issueId,
    appealId,
    reason: textOf(values, "reason"),
    house,
    ...desk.writing,
  });
  const { coordinator } = desk;
  return stageReply({ outcome, path, done: "stopped", field: "reason", values, coordinator });
}
