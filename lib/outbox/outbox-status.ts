import type { OutboxStatus } from "@/generated/sqlite/enums";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

// Long enough for a weekend away from the mailbox.
const CONFIRM_WITHIN = 7 * DAY;
// RFC 5321 section 4.5.4.1: give up after four or five days at the earliest; servers on the way do so after five.
export const GIVE_UP_AFTER = 5 * DAY;
// Renewed by a living worker every 20 s; a dead one's messages are taken over within this and one round of sweeping.
export const LEASE = MINUTE;
// The servers on the way give up after five days and say so; then there was time for their word to arrive.
const BOUNCE_WAIT = 6 * DAY;
// Writer and coordinator were both told and can decide.
export const DECIDE_WITHIN = 7 * DAY;
export const HOLD_AT_MOST = 14 * DAY;
// Long enough for an office to answer, short enough to remember having written.
export const REMIND_AFTER = 14 * DAY;
// What is left of a message that has ended, its log above all, is kept for a writer's or an office's question.
export const KEEP_ENDED = 28 * DAY;

/** The same in days, for the page that promises them. */
export const outboxDays = {
  toConfirm: CONFIRM_WITHIN / DAY,
  trying: GIVE_UP_AFTER / DAY,
  forBounces: BOUNCE_WAIT / DAY,
  toDecide: DECIDE_WITHIN / DAY,
  held: HOLD_AT_MOST / DAY,
  toReminder: REMIND_AFTER / DAY,
  afterEnd: KEEP_ENDED / DAY,
};

type OutboxState = {
  /** Where a message may go next; any move not listed is refused. */
  next: readonly OutboxStatus[];
  /** Milliseconds until it moves by itself, and where to. Null: it stays. */
  waits: { atMost: number; thenTo: OutboxStatus } | null;
  /** Ended: text and addresses are wiped with the move. */
  isEnd: boolean;
  /** The same writer may write to the same official about this issue again. */
  freesWriter: boolean;
  /** A coordinator should look at it. */
  needsAttention: boolean;
  label: string;
  /** To the writer. */
  sentence: string;
};

/** The life of a message that Postbag sends itself: every state has an end in sight. */
export const outboxStates: Record<OutboxStatus, OutboxState> = {
  awaiting_confirmation: {
    next: ["queued", "held", "expired", "stopped"],
    waits: { atMost: CONFIRM_WITHIN, thenTo: "expired" },
    isEnd: false,
    freesWriter: false,
    needsAttention: false,
    label: "Waiting for confirmation",
    sentence:
      "We sent you an email with a link. Nothing goes to the office before you press the button behind it.",
  },
  queued: {
    next: ["handing_over", "held", "stopped", "expired", "failed"],
    waits: { atMost: GIVE_UP_AFTER, thenTo: "failed" },
    isEnd: false,
    freesWriter: false,
    needsAttention: false,
    label: "In the queue",
    sentence:
      "Your letter waits for its turn. Letters go out spread over the day, so that the office can read them.",
  },
  handing_over: {
    // A lease that ends before the last byte left goes back to the queue; after it, nobody knows.
    next: ["accepted", "queued", "failed", "uncertain", "held", "bounced"],
    waits: { atMost: LEASE, thenTo: "queued" },
    isEnd: false,
    freesWriter: false,
    needsAttention: false,
    label: "Being handed over",
    sentence: "Your letter is on its way to the mail server at this moment.",
  },
  accepted: {
    next: ["no_bounce_seen", "bounced"],
    waits: { atMost: BOUNCE_WAIT, thenTo: "no_bounce_seen" },
    isEnd: false,
    freesWriter: false,
    needsAttention: false,
    label: "Accepted by the mail server",
    sentence: "The mail server took your letter. If the office’s server sends it back, we tell you.",
  },
  no_bounce_seen: {
    next: ["bounced"],
    waits: null,
    isEnd: true,
    freesWriter: false,
    needsAttention: false,
    label: "No bounce seen",
    sentence: "Six days have passed and nothing came back. Whether somebody read your letter we can’t know.",
  },
  bounced: {
    next: [],
    waits: null,
    isEnd: true,
    freesWriter: true,
    needsAttention: false,
    label: "Came back",
    sentence: "The office’s mail server sent your letter back. Post or fax will still reach the office.",
  },
  uncertain: {
    next: ["queued", "accepted", "stopped", "bounced", "failed"],
    waits: { atMost: DECIDE_WITHIN, thenTo: "failed" },
    isEnd: false,
    freesWriter: false,
    needsAttention: true,
    label: "Not certain",
    sentence:
      "The connection broke at the moment when your letter was handed over. It may have arrived or not: you can have it sent again, or leave it.",
  },
  held: {
    next: ["queued", "stopped", "expired"],
    waits: { atMost: HOLD_AT_MOST, thenTo: "expired" },
    isEnd: false,
    freesWriter: false,
    needsAttention: true,
    label: "Held back",
    sentence: "A person looks at it before your letter goes on.",
  },
  stopped: {
    next: [],
    waits: null,
    isEnd: true,
    freesWriter: true,
    needsAttention: false,
    label: "Stopped",
    sentence: "Your letter did not go.",
  },
  expired: {
    next: [],
    waits: null,
    isEnd: true,
    freesWriter: true,
    needsAttention: false,
    label: "Too late",
    sentence: "The time for your letter ran out before it could go.",
  },
  failed: {
    next: [],
    waits: null,
    isEnd: true,
    freesWriter: true,
    needsAttention: false,
    label: "Could not be sent",
    sentence: "Your letter could not be handed over by email. Post or fax will still reach the office.",
  },
};

/** Whether a message may go from one state to another. */
export function canMove({ from, to }: { from: OutboxStatus; to: OutboxStatus }): boolean {
  return outboxStates[from].next.includes(to);
}

/** When the waiting time of a state that began at `since` is over; null where it has none. */
export function waitsUntil({ status, since }: { status: OutboxStatus; since: Date }): Date | null {
  const { waits } = outboxStates[status];
  return waits ? new Date(since.getTime() + waits.atMost) : null;
}
