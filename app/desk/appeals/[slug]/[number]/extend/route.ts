import { randomUUID } from "node:crypto";
import { changeContent } from "@/lib/appeals/change-content.db";
import { isCalendarDay } from "@/lib/appeals/deadline";
import { mayMove } from "@/lib/appeals/issue-stage";
import { lineOf } from "@/lib/appeals/parts/part-form";
import { today } from "@/lib/request/clock";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Sets a later date for letters on an issue that is live, or whose date has passed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/extend");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const values = await readPost(request);
  const deadline = lineOf(values, "deadline");
  const again = (status: number, message: string) =>
    showPage({ path, status, state: { values, errors: { deadline: message } } });
  if (!isCalendarDay(deadline)) return again(400, "Enter a day that exists, such as 2014-11-26");
  if (deadline <= today()) return again(400, "This day has passed: enter a later one");
  const outcome = await changeContent<string>({
    issueId: issue.id,
    author: desk.author,
    newId: randomUUID,
    change: ({ stage, content }) => {
      if (!mayMove(stage, "stop")) return { refusal: "Only a live issue has a date to extend" };
      const stored = content.issue.deadline ?? "";
      if (stored !== lineOf(values, "before"))
        return {
          refusal: `Somebody else has set ${stored || "no date"} meanwhile: set yours again if it is to stand`,
        };
      return { content: { ...content, issue: { ...content.issue, deadline } } };
    },
  });
  if (!outcome) return showProblem("not-found");
  if (!outcome.ok) return again(409, outcome.refusal);
  await formIsDone(desk.coordinator, path);
  return goTo(`${path}?done=extended`);
}
