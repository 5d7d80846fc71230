import { randomUUID } from "node:crypto";
import { restoreState } from "@/lib/appeals/change-content.db";
import { countPublishers } from "@/lib/desk/list-coordinators.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Puts a state that was public once back in place of what stands there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/restore");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  const number = Number((await readPost(request)).number);
  if (!issue || !Number.isSafeInteger(number)) return showProblem("not-found");
  const path = deskPathOf(issue);
  const isDone = await restoreState({
    issueId: issue.id,
    number,
    keepsAddressees: (await countPublishers()) > 1,
    author: desk.author,
    newId: randomUUID,
  });
  return isDone ? goTo(`${path}?done=restored`) : showPage({ path, status: 409 });
}
