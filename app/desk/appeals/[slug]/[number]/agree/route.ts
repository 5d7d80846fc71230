import { agreeToPart, declinePart } from "@/lib/appeals/save-part.db";
import { agreeWords } from "@/lib/history/changed-elsewhere";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Another publisher agrees to a change, or declines it; whoever proposed it can take it back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/agree");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const { part, intent, proposed } = await readPost(request);
  const { id: coordinatorId, role } = desk.coordinator;
  const which = { issueId: issue.id, name: String(part), saw: String(proposed), ...desk.writing };
  const isPublisher = role === "publisher";
  if (intent !== "agree") {
    const did = await declinePart({ ...which, onlyBy: isPublisher ? null : coordinatorId });
    return did === "declined" ? goTo(`${path}?done=declined`) : refused(path, agreeWords[did]);
  }
  if (!isPublisher) return showProblem("not-your-role");
  const outcome = await agreeToPart(which);
  return outcome === "agreed" ? goTo(`${path}?done=agreed`) : refused(path, agreeWords[outcome]);
}

function refused(path: string, proposals: string): Response {
  return showPage({ path, status: 409, state: { values: {}, errors: { proposals } } });
}
