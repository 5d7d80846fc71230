import { restoreState } from "@/lib/appeals/restore-state.db";
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
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const number = Number((await readPost(request)).number);
  if (!Number.isSafeInteger(number)) return showProblem("not-found");
  const publishers = await countPublishers();
  const outcome = await restoreState({ issueId: issue.id, number, publishers, ...desk.writing });
  if (!outcome) return showPage({ path, status: 409 });
  if ("left" in outcome) return goTo(`${path}?done=restored&left=${outcome.left.join(",")}`);
  const { refusal } = outcome;
  const problems = refusal.because === "incomplete" ? refusal.problems : [];
  const errors = {
    states: ["This state can’t be put back", ...problems.map(({ message }) => message)].join(": "),
  };
  return showPage({ path, status: 409, state: { values: {}, errors } });
}
