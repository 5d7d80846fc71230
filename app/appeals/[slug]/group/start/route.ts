import { randomBytes } from "node:crypto";
import { z } from "zod";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { isAskingForLetters } from "@/lib/appeals/issue-status";
import { isCountry } from "@/lib/ground/country-names";
import { groupLetters, hasModelIn } from "@/lib/letters/group-letters";
import { LARGEST_PACK } from "@/lib/paper/pack/limits";
import { beginPack } from "@/lib/paper/pack/pack-shelf";
import { now, today } from "@/lib/request/clock";
import { pageChoice } from "@/lib/request/letter/page-choice";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";
import { visitorKey } from "@/lib/request/visitor-key";

type Context = { params: Promise<{ slug: string }> };

const groupSchema = z.object({
  officialIds: z.array(z.string()).min(1, "Choose who you write to"),
  language: z.string().min(1, "Choose a language"),
  people: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "Enter how many people write, from 1 to 500")
    .transform(Number),
  country: z.string().refine(isCountry, "Choose your country"),
});

/** Begins to make a group's letters; the next page shows how far they are. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const path = `/appeals/${slug}/group`;
  const appeal = await findAppeal(slug, now());
  if (!appeal) return showProblem("not-found");
  if (!isAskingForLetters(appeal.issue.status)) return showProblem("stopped");
  const values = await readPost(request, ["officialIds"]);
  const again = (status: number, errors: Record<string, string>) =>
    showPage({ path, status, state: { values, errors } });
  const form = readForm(groupSchema, values);
  if (!form.ok) return again(400, form.state.errors);
  if (!hasModelIn(appeal.issue, form.data.language))
    return again(400, { language: "Choose a language from the list" });
  const id = randomBytes(16).toString("hex");
  const compose = () => groupLetters({ issue: appeal.issue, ...form.data, day: today(), seed: id });
  const total = compose().length;
  if (total === 0) return again(409, { officialIds: "The list of officials has changed. Choose again" });
  if (total > LARGEST_PACK)
    return again(400, { people: `That makes ${total} letters. Print ${LARGEST_PACK} at most at once` });
  const job = { letters: compose, total, ...(await pageChoice(form.data.country)), createdAt: now() };
  beginPack({ id, about: slug, visitor: await visitorKey(), job });
  return goTo(`${path}/${id}`);
}
