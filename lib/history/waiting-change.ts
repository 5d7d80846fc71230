import type { Author } from "./record-change.db";

/** A change that waits until another publisher agrees, whatever it is about. */
export type Waiting = { coordinatorId: string; proposedAt: Date };

/** Which one somebody has read, by its `proposedAt`. */
type Read = { saw: string | undefined };

/** Whether a newer one may take its place: one's own, and somebody else's that was read. */
export function mayReplace(waiting: Waiting, { author, saw }: Read & { author: Author }): boolean {
  return waiting.coordinatorId === author.coordinatorId || isThatOne(waiting, saw);
}

/** Why it can't be agreed to, by the rules that hold for each; null where it can. */
export function whyNotAgree(
  waiting: Waiting,
  { author, saw }: Read & { author: Author },
): "own proposal" | "renewed" | null {
  if (waiting.coordinatorId === author.coordinatorId) return "own proposal";
  return isThatOne(waiting, saw) ? null : "renewed";
}

/** Why it can't be taken away; `onlyBy` is whoever may take back only their own. Null where it can. */
export function whyNotDecline(
  waiting: Waiting,
  { onlyBy, saw }: Read & { onlyBy: string | null },
): "gone" | "renewed" | null {
  if (onlyBy !== null && waiting.coordinatorId !== onlyBy) return "gone";
  return isThatOne(waiting, saw) ? null : "renewed";
}

function isThatOne({ proposedAt }: Waiting, saw: string | undefined): boolean {
  return proposedAt.toISOString() === saw;
}
