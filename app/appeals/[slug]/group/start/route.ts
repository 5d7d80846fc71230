import { randomBytes } from "node:crypto";
import { z } from "zod";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { isAskingForLetters } from "@/lib/appeals/issue-status";
import { isCountry } from "@/lib/ground/country-names";
import type { Say } from "@/lib/interface/say";
import { groupLetters, hasModelIn } from "@/lib/letters/group-letters";
import { LARGEST_PACK } from "@/lib/paper/pack/limits";
import { beginPack } from "@/lib/paper/pack/pack-shelf";
import { now, today } from "@/lib/request/clock";
import { pageChoice } from "@/lib/request/letter/page-choice";
import { readForm, readPost } from "@/lib/request/read-form";
import { reader } from "@/lib/request/reader";
import { goTo, showPage, showProblem } from "@/lib/request/replies";
import { visitorKey } from "@/lib/request/visitor-key";

type Context = { params: Promise<{ slug: string }> };

/** What a group may ask for, with its messages in words of this reader. */
const groupSchema = (say: Say) =>
  z.object({
    officialIds: z.array(z.string()).min(1, say("group_choose_official")),
    language: z.string().min(1, say("group_choose_language")),
    people: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, say("group_people_wrong"))
      .transform(Number),
    country: z.string().refine(isCountry, say("group_country_missing")),
  });

/** Begins to make a group's letters; the next page shows how far they are. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const path = `/appeals/${slug}/group`;
  const appeal = await findAppeal(slug, now());
  if (!appeal) return showProblem("not-found");
  if (!isAskingForLetters(appeal.issue.status)) return showProblem("stopped");
  const { say } = await reader();
  const values = await readPost(request, ["officialIds"]);
  const again = (status: number, errors: Record<string, string>) =>
    showPage({ path, status, state: { values, errors } });
  const form = readForm(groupSchema(say), values);
  if (!form.ok) return again(400, form.state.errors);
  if (!hasModelIn(appeal.issue, form.data.language))
    return again(400, { language: say("group_choose_language") });
  const id = randomBytes(16).toString("hex");
  const compose = () => groupLetters({ issue: appeal.issue, ...form.data, day: today(), seed: id });
  const total = compose().length;
  if (total === 0) return again(409, { officialIds: say("group_officials_changed") });
  if (total > LARGEST_PACK)
    return again(400, { people: say("group_too_many", { count: total, most: LARGEST_PACK }) });
  const job = { letters: compose, total, ...(await pageChoice(form.data.country)), createdAt: now() };
  beginPack({ id, about: slug, visitor: await visitorKey(), job });
  return goTo(`${path}/${id}`);
}
