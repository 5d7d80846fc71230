import { type Appeal, writtenTo } from "@/lib/appeals/appeal";
import { issueFor } from "@/lib/appeals/issue-for";
import { findAppeal } from "@/lib/appeals/queries";
import { startRefusal } from "@/lib/letters/may-start";
import { beginLetter } from "@/lib/letters/mutations";
import { openingDraft } from "@/lib/letters/parts/opening-draft";
import { startLetterSchema } from "@/lib/letters/schema";
import { returnCodeFor } from "@/lib/letters/sealing/return-code";
import type { Mission } from "@/lib/officials/embassies/mission";
import { enterMissionOfficial } from "@/lib/officials/embassies/mutations";
import { accreditedMission } from "@/lib/officials/embassies/queries";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";
import { rememberLetter } from "@/lib/request/letter/letter-cookie";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";
import { serverSecret } from "@/lib/server-secret";

type Context = { params: Promise<{ slug: string }> };

/** Begins a letter. Posting the same form again leads to the same letter. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const path = `/appeals/${slug}/write`;
  const appeal = await findAppeal(slug, now());
  if (!appeal) return showProblem("not-found");
  const values = await readPost(request, ["officialIds"]);
  const form = readForm(startLetterSchema, withLanguage(values));
  if (!form.ok) return showPage({ path, status: 400, state: { ...form.state, values } });
  const refusal = startRefusal(appeal.issue, form.data);
  if (refusal?.reason === "closed") return showProblem("stopped");
  if (refusal) {
    const status = refusal.reason === "official gone" ? 409 : 400;
    return showPage({ path, status, state: { values, errors: { [refusal.field]: refusal.message } } });
  }
  const { startKey, language, officialIds, country } = form.data;
  const mission = await missionFor(appeal, country);
  const code = returnCodeFor({ startKey, secret: await serverSecret(appSettings().dataFolder) });
  const letterId = await beginLetter({
    code,
    issueId: appeal.issue.id,
    language,
    officialIds: mission ? [...officialIds, await enterMissionOfficial(mission)] : officialIds,
    draft: { ...openingDraft({ issue: issueFor(appeal.issue, officialIds), language, seed: code }), country },
    isAfterDate: appeal.issue.status === "past",
    now: now(),
  });
  return goTo(`/letters/${letterId}/write`, [rememberLetter(code)]);
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/appeals/${(await params).slug}/write`);
}

/** The mission of the state addressed in the writer's country, where the sheet asks for a copy there. */
async function missionFor({ issue, country: ofTheCase }: Appeal, country: string): Promise<Mission | null> {
  if (!issue.copiesToDiplomats || country === "") return null;
  return accreditedMission({ sending: writtenTo(issue)[0]?.country ?? ofTheCase, host: country });
}

/** "Another language" stands for the one chosen from the list below it. */
function withLanguage(values: Record<string, string | string[]>) {
  return values.language === "other" ? { ...values, language: values.otherLanguage ?? "" } : values;
}
