import type { OutboxStatus } from "@/generated/sqlite/enums";
import { dayIn } from "@/lib/appeals/deadline";
import type { LetterGround } from "./letter-hurdle";
import { outboxStates } from "./outbox-status";

/** When a message moves without anybody's doing, and where to. */
export type EndOfWait = { at: Date; thenTo: OutboxStatus };

export type WaitingMessage = {
  kind: string;
  status: OutboxStatus;
  statusSince: Date;
  dueAt: Date | null;
  isAfterDate: boolean;
};

/**
 * The earlier of the state's own time and, for a letter that waits or is held, the appeal's date in the official's
 * time zone. Null where it stays.
 */
export function endOfWait(
  message: WaitingMessage,
  ground: Pick<LetterGround, "issue" | "official">,
): EndOfWait | null {
  const { waits } = outboxStates[message.status];
  if (!waits || !message.dueAt) return null;
  const dateAt = endsWithDate(message) ? dateOf(ground) : null;
  // A date that had passed when the message came here belongs to another clock: POSTBAG_NOW sets the appeals' alone.
  if (dateAt && dateAt > message.statusSince && dateAt < message.dueAt)
    return { at: dateAt, thenTo: "expired" };
  return { at: message.dueAt, thenTo: waits.thenTo };
}

function endsWithDate({ kind, status, isAfterDate }: WaitingMessage): boolean {
  return kind === "letter" && !isAfterDate && (status === "queued" || status === "held");
}

/** Letters are asked for before the date: it has passed when its day begins. A rolling one moves along. */
function dateOf({ issue, official }: Pick<LetterGround, "issue" | "official">): Date | null {
  if (issue?.stage !== "published" || !issue.deadline || !official) return null;
  return beginningOf({ day: issue.deadline, timeZone: official.timeZone });
}

const MINUTE = 60_000;
// Zones are up to fourteen hours from UTC, either way.
const FURTHEST = 14 * 60;

/** The first minute of a day in an IANA zone. */
function beginningOf({ day, timeZone }: { day: string; timeZone: string }): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const instant = (minute: number) => new Date(utc + minute * MINUTE);
  let [before, begun] = [-FURTHEST - 1, FURTHEST];
  while (begun - before > 1) {
    const middle = Math.floor((before + begun) / 2);
    if (dayIn({ instant: instant(middle), timeZone }) >= day) begun = middle;
    else before = middle;
  }
  return instant(begun);
}
