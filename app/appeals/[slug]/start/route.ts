import { type Appeal, writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { issueFor } from "@/lib/appeals/issue-for";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { serverSecret } from "@/lib/ground/server-secret";
import { startRefusal } from "@/lib/letters/may-start";
import { openingDraft } from "@/lib/letters/opening-draft";
import { returnCodeFor } from "@/lib/letters/return-code";
import { beginLetter } from "@/lib/letters/save-letter.db";
import { isStartKey } from "@/lib/letters/start-key";
import { startLetterSchema, withLanguage } from "@/lib/letters/start-schema";
import { embassyFor } from "@/lib/officials/find-embassy.db";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";
import { rememberLetter } from "@/lib/request/letter/letter-cookie";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

const START_AGAIN = "This page was open for a long time. Check your choices and press the button again";

type Context = { params: Promise<{ slug: string }> };

/** Begins a letter. Posting the same form again leads to the same letter. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const path = `/appeals/${slug}/write`;
  const appeal = await findAppeal(slug, now());
  if (!appeal) return showProblem("not-found");
  if (!mayStartLetter(appeal.issue.status)) return showProblem("stopped");
  const secret = await serverSecret(appSettings().dataFolder);
  const { startKey: typedKey, ...fields } = await readPost(request, ["officialIds"]);
  const key = isStartKey(String(typedKey), { secret, slug, now: new Date() }) ? { startKey: typedKey } : null;
  // Without its key the form is shown with a new one.
  const values = { ...fields, ...key };
  if (!key) return showPage({ path, status: 409, state: { values, errors: { startKey: START_AGAIN } } });
  const form = readForm(startLetterSchema, withLanguage(values));
  if (!form.ok) return showPage({ path, status: 400, state: { ...form.state, values } });
  const refusal = startRefusal(appeal.issue, form.data);
  if (refusal?.reason === "closed") return showProblem("stopped");
  if (refusal) {
    const status = refusal.reason === "official gone" ? 409 : 400;
    return showPage({ path, status, state: { values, errors: { [refusal.field]: refusal.message } } });
  }
  const { startKey, language, officialIds, country } = form.data;
  const embassyId = await embassyOf(appeal, country);
  const code = returnCodeFor({ startKey, secret });
  const letterId = await beginLetter({
    code,
    issueId: appeal.issue.id,
    language,
    officialIds: embassyId ? [...new Set([...officialIds, embassyId])] : officialIds,
    draft: { ...openingDraft({ issue: issueFor(appeal.issue, officialIds), language, seed: code }), country },
    isAfterDate: appeal.issue.status === "past",
    now: now(),
  });
  return goTo(`/letters/${letterId}/write`, [rememberLetter(code)]);
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/appeals/${(await params).slug}/write`);
}

/** The embassy of the state addressed in the writer's country, where the sheet asks for a copy there. */
async function embassyOf({ issue, country: ofTheCase }: Appeal, country: string): Promise<string | null> {
  if (!issue.copiesToDiplomats || country === "") return null;
  return embassyFor({ represents: writtenTo(issue)[0]?.country ?? ofTheCase, serves: country });
}
