import { randomUUID } from "node:crypto";
import { publishIssue } from "@/lib/appeals/change-stage.db";
import { countPublishers } from "@/lib/desk/list-coordinators.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams, publishCheck } from "@/lib/request/desk/desk-issue";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Publishes an issue, or proposes it where a second publisher has to agree. What is wrong with it is named. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/publish");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const outcome = await publishIssue({
    issueId: issue.id,
    publishers: await countPublishers(),
    check: await publishCheck(issue),
    author: desk.author,
    newId: randomUUID,
  });
  if (!outcome) return showProblem("not-found");
  if ("done" in outcome) return goTo(`${path}?done=${outcome.done}`);
  // The page names every problem by itself, each with a way to its field.
  const status = outcome.refused === "problems" ? 400 : 409;
  return showPage({ path, status });
}
