import type { CalendarDay } from "@/lib/ground/calendar-day";
import type { Appeal, Issue } from "./appeal";
import { isAskingForLetters } from "./issue-status";

/** An appeal as lists show it. */
export type ListedAppeal = Pick<
  Appeal,
  | "id"
  | "slug"
  | "isPractice"
  | "country"
  | "personName"
  | "personSpellings"
  | "language"
  | "title"
  | "summary"
> & {
  issue: Pick<
    Issue,
    "kind" | "status" | "uaNumber" | "indexNumber" | "issuedOn" | "deadline" | "languages" | "outcome"
  >;
};

const isLive = ({ issue }: ListedAppeal) => isAskingForLetters(issue.status);
const never: CalendarDay = "9999-12-31";

/** Those that ask for letters first, the nearest date on top; then the others, newest date first; practice last. */
export function byUrgency(a: ListedAppeal, b: ListedAppeal): number {
  if (a.isPractice !== b.isPractice) return a.isPractice ? 1 : -1;
  if (isLive(a) !== isLive(b)) return isLive(a) ? -1 : 1;
  const [first, second] = isLive(a) ? [a, b] : [b, a];
  return (first.issue.deadline ?? never).localeCompare(second.issue.deadline ?? never);
}

/** Newest sheet first. */
export function byNewness(a: ListedAppeal, b: ListedAppeal): number {
  if (a.isPractice !== b.isPractice) return a.isPractice ? 1 : -1;
  return (b.issue.issuedOn ?? "").localeCompare(a.issue.issuedOn ?? "");
}
