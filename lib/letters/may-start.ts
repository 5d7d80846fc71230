import { type Issue, writtenTo } from "@/lib/appeals/appeal";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import type { StartLetter } from "./start-schema";

export type StartRefusal =
  | { reason: "closed" }
  | { reason: "official gone"; field: "officialIds"; message: string }
  | { reason: "only copies"; field: "officialIds"; message: string }
  | { reason: "section not asked"; field: "sectionAskedForIt"; message: string };

/** Whether a letter may begin on this issue: null when it may. */
export function startRefusal(
  issue: Issue,
  start: Pick<StartLetter, "officialIds" | "sectionAskedForIt">,
): StartRefusal | null {
  if (!mayStartLetter(issue.status)) return { reason: "closed" };
  const listed = new Set(issue.addressees.map(({ official }) => official.id));
  if (!start.officialIds.every((id) => listed.has(id))) {
    return {
      reason: "official gone",
      field: "officialIds",
      message: "The list of officials has changed. Look at it and choose again",
    };
  }
  const main = new Set(writtenTo(issue).map(({ id }) => id));
  if (!start.officialIds.some((id) => main.has(id))) {
    return {
      reason: "only copies",
      field: "officialIds",
      message: "Choose who the letter is for; a copy alone says nothing",
    };
  }
  if (issue.status === "past" && !start.sectionAskedForIt) {
    return {
      reason: "section not asked",
      field: "sectionAskedForIt",
      message: "Ask your section office first, then tick that it asked for your letter",
    };
  }
  return null;
}
