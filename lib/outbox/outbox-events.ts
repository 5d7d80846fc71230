import type { OutboxStatus } from "@/generated/sqlite/enums";
import type { OutboxReason } from "./outbox-reasons";
import { canMove, GIVE_UP_AFTER, outboxStates, waitsUntil } from "./outbox-status";
import { pauseAfter } from "./retry-schedule";

/** What can happen to a message. */
export type OutboxEvent =
  | { type: "confirm" }
  /** Confirmed while something stands in the way. */
  | { type: "confirm_and_hold"; reason: HoldReason }
  | { type: "lease" }
  | { type: "taken"; reply: string }
  | { type: "try_later"; reply: string; isHostBusy: boolean }
  | { type: "unreachable"; reply: string }
  | { type: "refuse"; reply: string }
  | { type: "no_answer"; reply: string }
  | { type: "bounce"; reply: string }
  | { type: "date_passed" }
  | { type: "hold"; reason: HoldReason }
  | { type: "release" }
  | { type: "stop"; reason: "given_up" | "withdrawn" }
  | { type: "send_again" }
  | { type: "arrived" }
  | { type: "time_up" };

export type HoldReason =
  | "appeal_stopped"
  | "official_changed"
  | "sending_not_allowed"
  | "exception"
  | "held_by_coordinator";

/** As much of a message as its next move depends on. */
export type OutboxPosition = {
  status: OutboxStatus;
  attempts: number;
  giveUpAt: Date | null;
  lastByteAt: Date | null;
};

/** A move and what it sets; times are absolute. Absent fields stay as they are. */
export type OutboxMove = {
  to: OutboxStatus;
  reason: OutboxReason;
  reply: string;
  dueAt: Date | null;
  nextAttemptAt?: Date;
  /** Hand-overs are counted; a person's decision starts the count again. */
  attempts?: "another" | "none";
  queuedAt?: Date;
  giveUpAt?: Date;
  /** The mark of the last byte, taken off again: nothing left, or somebody decided. */
  clearsLastByte?: boolean;
};

/** What an event at `now` makes of a message; null where it changes nothing (too late, or not a listed move). */
export function moveFor(message: OutboxPosition, event: OutboxEvent, now: Date): OutboxMove | null {
  if (reportsHandOver(event) && message.status !== "handing_over") return null;
  const move = intendedMove(message, event, now);
  return move && canMove({ from: message.status, to: move.to }) ? move : null;
}

/** What a worker says of a message that is in its hands; said of any other it comes too late. */
function reportsHandOver({ type }: OutboxEvent): boolean {
  return ["taken", "try_later", "unreachable", "refuse", "no_answer"].includes(type);
}

function intendedMove(message: OutboxPosition, event: OutboxEvent, now: Date): OutboxMove | null {
  switch (event.type) {
    case "confirm":
      return message.status === "awaiting_confirmation" ? queueAfresh("confirmed", now) : null;
    case "lease":
      return { ...to("handing_over", "leased", now), attempts: "another" };
    case "taken":
      return to("accepted", "taken", now, event.reply);
    case "try_later":
      return tryAgain(message, event.isHostBusy ? "host_busy" : "try_later", now, event.reply);
    case "unreachable":
      return tryAgain(message, "unreachable", now, event.reply);
    case "refuse":
      return to("failed", "refused", now, event.reply);
    case "no_answer":
      return to("uncertain", "no_answer", now, event.reply);
    case "bounce":
      return to("bounced", "bounced", now, event.reply);
    case "date_passed":
      return to("expired", "date_passed", now);
    case "confirm_and_hold":
      return message.status === "awaiting_confirmation"
        ? { ...to("held", event.reason, now), queuedAt: now }
        : null;
    case "hold":
      // What is held can be released. So nothing gets there that its writer has not confirmed; and once the last byte
      // has left, holding would only hide that it may have arrived.
      if (message.status === "awaiting_confirmation") return null;
      return message.status === "handing_over" && message.lastByteAt ? null : to("held", event.reason, now);
    case "release":
      return message.status === "held" ? queueAfresh("released", now) : null;
    case "send_again":
      return message.status === "uncertain" ? queueAfresh("sent_again", now) : null;
    case "arrived":
      return message.status === "uncertain" ? to("accepted", "arrived", now) : null;
    case "stop":
      return to("stopped", event.reason, now);
    case "time_up":
      return timeUp(message, now);
  }
}

function timeUp(message: OutboxPosition, now: Date): OutboxMove | null {
  switch (message.status) {
    case "awaiting_confirmation":
      return to("expired", "not_confirmed", now);
    case "queued":
      return to("failed", "gave_up", now);
    case "handing_over":
      return message.lastByteAt
        ? to("uncertain", "no_answer", now)
        : queueAgain(message, "withdrawn_lease", now, now);
    case "accepted":
      return to("no_bounce_seen", "no_bounce", now);
    case "uncertain":
      return to("failed", "nobody_decided", now);
    case "held":
      return to("expired", "held_too_long", now);
    default:
      return null;
  }
}

function to(status: OutboxStatus, reason: OutboxReason, now: Date, reply = ""): OutboxMove {
  return { to: status, reason, reply, dueAt: waitsUntil({ status, since: now }) };
}

/** Into the queue with five full days: confirmed, released or decided by a person. */
function queueAfresh(reason: OutboxReason, now: Date): OutboxMove {
  const giveUpAt = new Date(now.getTime() + GIVE_UP_AFTER);
  return {
    ...to("queued", reason, now),
    dueAt: giveUpAt,
    giveUpAt,
    queuedAt: now,
    nextAttemptAt: now,
    attempts: "none",
    clearsLastByte: true,
  };
}

function tryAgain(message: OutboxPosition, reason: OutboxReason, now: Date, reply: string): OutboxMove {
  return {
    ...queueAgain(message, reason, now, new Date(now.getTime() + pauseAfter(message.attempts))),
    reply,
  };
}

/** Back into the queue with what is left of the five days. */
function queueAgain(
  message: OutboxPosition,
  reason: OutboxReason,
  now: Date,
  nextAttemptAt: Date,
): OutboxMove {
  const giveUpAt = message.giveUpAt ?? new Date(now.getTime() + GIVE_UP_AFTER);
  return { ...to("queued", reason, now), dueAt: giveUpAt, nextAttemptAt, clearsLastByte: true };
}

/** Whether a message in this state has ended: nothing of its text or addresses is kept. */
export function hasEnded(status: OutboxStatus): boolean {
  return outboxStates[status].isEnd;
}
