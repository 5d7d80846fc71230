import { changeRule } from "@/lib/appeals/change-rule";
import { type FormValues, moveRow, type PartForm } from "@/lib/appeals/parts/part-form";
import { proposePart, savePart } from "@/lib/appeals/save-part.db";
import { countPublishers } from "@/lib/desk/list-coordinators.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { deskPartAt, pageOfPart } from "@/lib/request/desk/desk-part";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams & { part: string }> };

/**
 * Saves one part of an issue, or keeps it for a publisher to agree to. Nothing typed is lost, and nobody’s words are
 * overwritten.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/[part]/save");
  if (!desk.ok) return desk.reply;
  const { coordinator } = desk;
  const { part: name, ...address } = await params;
  const issue = await deskIssueAt(address);
  // The form says which text it is: a first reading for that, a second one with the lists of the part.
  const copy = request.clone();
  const found = issue && (await deskPartAt({ issue, name, asked: await readPost(copy) }));
  if (!found || coordinator.role === "reports") return showProblem("not-found");
  const { part, key, form, many } = found;
  const { intent = "", seen = "", translatedFrom, proposed = "", ...posted } = await readPost(request, many);
  const path = pageOfPart({ issue, part, key });
  const values = afterMove(posted, form, String(intent));
  const rule = changeRule({
    stage: issue.stage,
    part,
    key,
    sourceLanguage: issue.content.sourceLanguage,
    role: coordinator.role,
    publishers: await countPublishers(),
  });
  if (rule === "refused") return showProblem("not-your-role");

  const typed = { part, key, values: withoutKey(values), seen: String(seen), ...desk.writing };
  const save = { issueId: issue.id, translatedFrom: String(translatedFrom ?? ""), ...typed };
  const isProposed = rule === "proposed";
  const outcome = isProposed ? await proposePart({ ...save, saw: String(proposed) }) : await savePart(save);
  if (!outcome) return showProblem("not-found");
  if (outcome === "proposed" || ("ok" in outcome && outcome.ok)) {
    await formIsDone(coordinator, path);
    const isDone = isProposed || String(intent) === "save" || intent === "";
    return goTo(isDone ? `${deskPathOf(issue)}?done=${isProposed ? "proposed" : "saved"}` : path);
  }
  const refusal = "ok" in outcome ? outcome.refusal : outcome;
  if (refusal.because === "source")
    return showPage({ path, status: 409, state: { values, errors: { source: SOURCE_CHANGED } } });
  if (refusal.because === "mistakes")
    return showPage({ path, status: 400, state: { values: { ...values, seen }, errors: refusal.errors } });
  // What waits is not what stands there: the form goes on from what it was opened with.
  const shown = refusal.because === "waiting" ? { ...values, seen } : values;
  return showPage({ path, status: 409, state: { values: shown, errors: {}, theirs: refusal.theirs } });
}

const SOURCE_CHANGED =
  "The source text changed while you were translating: look whether your words still follow it, and save again";

/** "up:asks:1" moves a row before the form is saved. */
function afterMove(values: FormValues, form: PartForm, intent: string): FormValues {
  const [direction, list, at] = intent.split(":");
  const rows = form.rows.find(({ name }) => name === list);
  if (!rows || (direction !== "up" && direction !== "down")) return values;
  return moveRow(values, { rows, index: Number(at), by: direction === "up" ? -1 : 1 });
}

function withoutKey({
  page: _page,
  language: _language,
  officialId: _officialId,
  ...values
}: FormValues): FormValues {
  return values;
}
