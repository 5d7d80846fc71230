import { allowSending } from "@/lib/appeals/allow-sending.db";
import type { Writing } from "@/lib/appeals/change-appeal.db";
import { reopenIssue, stopIssue } from "@/lib/appeals/move-issue.db";
import { holdAppeal, releaseAppeal } from "@/lib/outbox/decide-message.db";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import type { HoldReason } from "@/lib/outbox/outbox-events";

// What happens to an appeal, and to the letters of it that wait in the outbox. The outbox asks where an appeal stands
// before each letter; these take back what is in a worker's hands already, and let go on what was held.

/**
 * Allows Postbag to send letters for an appeal, or stops it at once: what waits is held, and goes on when it is allowed
 * again. False when there is no such appeal.
 */
export async function setSending({
  house,
  ...change
}: Writing & { appealId: string; isAllowed: boolean; house: OutboxHouse }): Promise<boolean> {
  const did = await allowSending(change);
  if (did) await lettersFollow({ ...change, holds: change.isAllowed ? null : "sending_not_allowed", house });
  return did;
}

/** Stops an issue, and every letter of its appeal that has not left. */
export async function stopLetters({
  appealId,
  house,
  ...stop
}: Parameters<typeof stopIssue>[0] & { appealId: string; house: OutboxHouse }) {
  const outcome = await stopIssue(stop);
  if (outcome?.ok) await lettersFollow({ ...stop, appealId, holds: "appeal_stopped", house });
  return outcome;
}

/** Takes back a stop or an outcome, and lets go on what the stop has held. */
export async function reopenLetters({
  appealId,
  house,
  ...reopening
}: Parameters<typeof reopenIssue>[0] & { appealId: string; house: OutboxHouse }) {
  const outcome = await reopenIssue(reopening);
  if (outcome?.ok) await lettersFollow({ ...reopening, appealId, holds: null, house });
  return outcome;
}

async function lettersFollow({
  appealId,
  holds: reason,
  author,
  house,
}: Pick<Writing, "author"> & { appealId: string; holds: HoldReason | null; house: OutboxHouse }) {
  const actor = { appealId, by: author.coordinatorId, house, now: author.at };
  if (reason === null) await releaseAppeal(actor);
  else await holdAppeal({ ...actor, reason });
}
