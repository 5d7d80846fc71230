import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { draftLetterSchema } from "@/lib/letters/schema";
import { now } from "@/lib/request/clock";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ slug: string }> };

/** Shows the letter that was posted, to be printed or copied. Nothing of it is stored. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const path = `/appeals/${slug}/no-trace`;
  const appeal = await findAppeal(slug, now());
  if (!appeal) return showProblem("not-found");
  if (!mayStartLetter(appeal.issue.status)) return showProblem("stopped");
  const values = await readPost(request, ["askIds"]);
  const form = readForm(draftLetterSchema, values);
  const missing = form.ok ? missingIn(form.data) : form.state.errors;
  const status = Object.keys(missing).length > 0 ? 400 : 200;
  return showPage({ path, status, state: { values: { ...values, shown: "yes" }, errors: missing } });
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/appeals/${(await params).slug}/no-trace`);
}

function missingIn({
  body,
  name,
  town,
}: {
  body: string;
  name: string;
  town: string;
}): Record<string, string> {
  return {
    ...(body === "" && { body: "Write your letter" }),
    ...(name === "" && { name: "Enter your initials" }),
    ...(town === "" && { town: "Enter your town" }),
  };
}
