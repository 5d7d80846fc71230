import { randomBytes } from "node:crypto";
import { findAppealOnTrial } from "@/lib/appeals/find-appeal.db";
import { issueFor } from "@/lib/appeals/issue-for";
import { isLanguageTag } from "@/lib/ground/language-tag";
import { openingDraft } from "@/lib/letters/opening-draft";
import { returnCodeFor } from "@/lib/letters/return-code";
import { beginLetter } from "@/lib/letters/save-letter.db";
import { now } from "@/lib/request/clock";
import { coordinatorFor, deskSecret } from "@/lib/request/coordinator";
import { deskIssueAt, type IssueParams } from "@/lib/request/desk/desk-issue";
import { rememberLetter } from "@/lib/request/letter/letter-cookie";
import { readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** Begins a letter to everybody on the issue, as a writer would; whatever happens to it is not counted. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/try");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  const appeal = issue && (await findAppealOnTrial(issue.id, now()));
  const language = String((await readPost(request)).language ?? "");
  if (!appeal || !isLanguageTag(language)) return showProblem("not-found");
  const startKey = randomBytes(20).toString("base64url");
  const code = returnCodeFor({ startKey, secret: await deskSecret() });
  const officialIds = appeal.issue.addressees.map(({ official }) => official.id);
  const letterId = await beginLetter({
    code,
    issueId: appeal.issue.id,
    language,
    officialIds,
    draft: openingDraft({ issue: issueFor(appeal.issue, officialIds), language, seed: code }),
    isAfterDate: false,
    isTrial: true,
    now: now(),
  });
  return goTo(`/letters/${letterId}/write`, [rememberLetter(code)]);
}
