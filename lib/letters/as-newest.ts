import { hasEnded, type IssueStatus } from "@/lib/appeals/issue-status";

/**
 * The issue of a letter as its writer has to see it: where the newest issue of the appeal ended, so did every older
 * one, with the newest one's reason. Otherwise the letter's own.
 */
export function asNewest<Told extends { number: number; status: IssueStatus }>(
  own: Told,
  newest: Told,
): Told {
  // A draft that a coordinator tries out is newer than whatever is public.
  const isOlder = own.number < newest.number;
  return isOlder && hasEnded(newest.status) && !hasEnded(own.status) ? { ...own, ...toldBy(newest) } : own;
}

function toldBy<Told extends { status: IssueStatus; stopReason?: string; outcome?: string }>(newest: Told) {
  const { status, stopReason, outcome } = newest;
  return {
    status,
    ...(stopReason !== undefined && { stopReason }),
    ...(outcome !== undefined && { outcome }),
  };
}
