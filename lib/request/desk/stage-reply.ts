import type { ChangeOutcome } from "@/lib/appeals/change-appeal.db";
import type { StageRefusal } from "@/lib/appeals/move-issue.db";
import type { Coordinator } from "@/lib/desk/coordinator";
import { CHANGED_ELSEWHERE, NOT_NOW } from "@/lib/history/changed-elsewhere";
import { formIsDone } from "@/lib/request/coordinator";
import type { FormState } from "@/lib/request/form-state";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

/** The answer to a form that does something to an issue as a whole: its page, with what was done or what is wrong. */
export async function stageReply({
  outcome,
  path,
  done,
  field,
  values,
  coordinator,
}: {
  outcome: ChangeOutcome<StageRefusal> | null;
  path: string;
  done: string;
  field: string;
  values: FormState["values"];
  coordinator: Coordinator;
}): Promise<Response> {
  if (!outcome) return showProblem("not-found");
  if (outcome.ok) {
    await formIsDone(coordinator, path);
    return goTo(`${path}?done=${done}`);
  }
  const { refusal } = outcome;
  const errors = { [field]: words(refusal) };
  return showPage({ path, status: refusal.because === "mistake" ? 400 : 409, state: { values, errors } });
}

function words(refusal: StageRefusal): string {
  if (refusal.because === "mistake") return refusal.message;
  if (refusal.because === "changed") return `${CHANGED_ELSEWHERE}: now it is ${refusal.stored || "no date"}`;
  if (refusal.because === "not now") return NOT_NOW;
  return refusal.problems.map(({ message }) => message).join(". ");
}
