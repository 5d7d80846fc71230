import { stopIssue } from "@/lib/appeals/change-stage.db";
import { textOf } from "@/lib/appeals/parts/part-form";
import { holdAppeal } from "@/lib/outbox/decide-message.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { appOutbox } from "@/lib/request/outbox";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

const LONGEST = 1000;

/** Stops an issue at once: writing, printing and sending end, and page and API give the reason. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/stop");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const values = await readPost(request);
  const reason = textOf(values, "reason");
  const again = (status: number, message: string) =>
    showPage({ path, status, state: { values, errors: { reason: message } } });
  if (reason === "") return again(400, "Say why: the page gives the reason to everybody who wrote");
  if (reason.length > LONGEST) return again(400, `Keep it under ${LONGEST} characters`);
  const isDone = await stopIssue({ issueId: issue.id, reason, author: desk.author });
  if (!isDone) return again(409, "Somebody has changed where it stands since: look at it again");
  // The outbox asks where the issue stands before each letter; this takes back what is in a worker's hands already.
  const { house } = await appOutbox();
  const stop = { appealId: issue.appealId, reason: "appeal_stopped", by: desk.coordinator.id } as const;
  await holdAppeal({ ...stop, house, now: new Date() });
  await formIsDone(desk.coordinator, path);
  return goTo(`${path}?done=stopped`);
}
