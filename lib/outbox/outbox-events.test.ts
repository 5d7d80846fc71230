import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasEnded, moveFor, type OutboxEvent, type OutboxMove, type OutboxPosition } from "./outbox-events";
import { canMove, DECIDE_WITHIN, GIVE_UP_AFTER, HOLD_AT_MOST, LEASE } from "./outbox-status";

const start = new Date("2014-11-01T09:00:00Z");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Message = OutboxPosition & { dueAt: Date | null; nextAttemptAt: Date };

const fresh: Message = {
  status: "awaiting_confirmation",
  attempts: 0,
  giveUpAt: null,
  lastByteAt: null,
  dueAt: new Date(start.getTime() + 7 * DAY),
  nextAttemptAt: start,
};

describe("what an event makes of a message", () => {
  test("a worker that died before the last byte left gives the message back, after it nobody knows", () => {
    const leased: Message = { ...fresh, status: "handing_over", attempts: 1 };
    expect(moveFor(leased, { type: "time_up" }, start)).toMatchObject({
      to: "queued",
      reason: "withdrawn_lease",
    });
    expect(moveFor({ ...leased, lastByteAt: start }, { type: "time_up" }, start)).toMatchObject({
      to: "uncertain",
    });
  });

  test("a message whose last byte has left can't be held any more", () => {
    const leased: Message = { ...fresh, status: "handing_over", attempts: 1 };
    const hold = { type: "hold", reason: "appeal_stopped" } as const;
    expect(moveFor(leased, hold, start)).toMatchObject({ to: "held" });
    expect(moveFor({ ...leased, lastByteAt: start }, hold, start)).toBeNull();
  });

  test("a second confirmation, and one after the time, change nothing", () => {
    expect(moveFor({ ...fresh, status: "queued" }, { type: "confirm" }, start)).toBeNull();
    expect(moveFor({ ...fresh, status: "expired" }, { type: "confirm" }, start)).toBeNull();
  });

  test("retries keep what is left of the five days, a person's decision gives five new ones", () => {
    const later = new Date(start.getTime() + DAY);
    const queued = applied(fresh, moveFor(fresh, { type: "confirm" }, start));
    const leased = applied(queued, moveFor(queued, { type: "lease" }, later));
    const again = moveFor(leased, { type: "try_later", reply: "451", isHostBusy: false }, later);
    expect(again).toMatchObject({ to: "queued", dueAt: new Date(start.getTime() + GIVE_UP_AFTER) });
    const uncertain: Message = { ...leased, status: "uncertain", lastByteAt: later };
    const sentAgain = moveFor(uncertain, { type: "send_again" }, later);
    expect(sentAgain).toMatchObject({
      to: "queued",
      dueAt: new Date(later.getTime() + GIVE_UP_AFTER),
      clearsLastByte: true,
    });
  });

  test("10,000 random lives move only as the table allows and end in the time it allows", () => {
    // Planted faults, each red within a second: a `held` that waits for ever (waits: null, isEnd: false), a time-out of
    // `uncertain` back to `queued`, a retry that starts the five days again.
    const life = fc.array(fc.record({ event: anyEvent, pause: fc.integer({ min: 0, max: 2 * DAY }) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(life, (steps) => liveThrough(steps)),
      { numRuns: 10_000 },
    );
  });
});

const reply = fc.constantFrom("451 4.7.1", "550 5.1.1", "ETIMEDOUT", "");
const anyEvent: fc.Arbitrary<OutboxEvent> = fc.oneof(
  fc.constantFrom<OutboxEvent>(
    { type: "confirm" },
    { type: "confirm_and_hold", reason: "appeal_stopped" },
    { type: "lease" },
    { type: "date_passed" },
    { type: "hold", reason: "held_by_coordinator" },
    { type: "release" },
    { type: "send_again" },
    { type: "arrived" },
    { type: "stop", reason: "given_up" },
    { type: "stop", reason: "withdrawn" },
  ),
  { weight: 3, arbitrary: fc.constant<OutboxEvent>({ type: "lease" }) },
  reply.map((text): OutboxEvent => ({ type: "taken", reply: text })),
  fc
    .tuple(reply, fc.boolean())
    .map(([text, isHostBusy]): OutboxEvent => ({ type: "try_later", reply: text, isHostBusy })),
  reply.map((text): OutboxEvent => ({ type: "unreachable", reply: text })),
  reply.map((text): OutboxEvent => ({ type: "refuse", reply: text })),
  reply.map((text): OutboxEvent => ({ type: "no_answer", reply: text })),
  reply.map((text): OutboxEvent => ({ type: "bounce", reply: text })),
);

/** Plays a life with a virtual clock and a clock that keeps waiting times; then nobody does anything any more. */
function liveThrough(steps: readonly { event: OutboxEvent; pause: number }[]): void {
  let now = start;
  let message = fresh;
  for (const { event, pause } of steps) {
    now = new Date(now.getTime() + pause);
    message = timeOut(message, now);
    message = applied(message, checked(message, moveFor(message, event, now), event));
  }
  const lastTouched = now;
  for (let turn = 0; !hasEnded(message.status); turn++) {
    expect(turn).toBeLessThan(20);
    expect(message.dueAt).not.toBeNull();
    now = new Date(Math.max(now.getTime(), message.dueAt?.getTime() ?? 0));
    message = timeOut(message, now);
  }
  // The longest way: a lease, the queue's five days, held or undecided, and the wait for a bounce.
  const longest = LEASE + GIVE_UP_AFTER + Math.max(HOLD_AT_MOST, DECIDE_WITHIN) + 7 * DAY;
  expect(now.getTime() - lastTouched.getTime()).toBeLessThanOrEqual(longest);
}

function timeOut(message: Message, now: Date): Message {
  if (!message.dueAt || message.dueAt > now) return message;
  const event: OutboxEvent = { type: "time_up" };
  return applied(message, checked(message, moveFor(message, event, message.dueAt), event));
}

function checked(before: Message, move: OutboxMove | null, event: OutboxEvent): OutboxMove | null {
  if (!move) return null;
  expect(canMove({ from: before.status, to: move.to })).toBe(true);
  expect(move.dueAt === null).toBe(hasEnded(move.to));
  if (before.status === "uncertain" && move.to === "queued") expect(event.type).toBe("send_again");
  // Nothing reaches an office that its writer has not confirmed, whatever coordinators do meanwhile.
  if (before.status === "awaiting_confirmation" && !["expired", "stopped"].includes(move.to))
    expect(event.type).toMatch(/^confirm/);
  if (move.to === "queued" && before.status === "handing_over" && move.nextAttemptAt && before.giveUpAt)
    expect(move.dueAt).toEqual(before.giveUpAt);
  return move;
}

function applied(message: Message, move: OutboxMove | null): Message {
  if (!move) return message;
  return {
    status: move.to,
    attempts: move.attempts === "none" ? 0 : message.attempts + (move.attempts === "another" ? 1 : 0),
    giveUpAt: move.giveUpAt ?? message.giveUpAt,
    lastByteAt: move.clearsLastByte ? null : message.lastByteAt,
    dueAt: move.dueAt,
    nextAttemptAt: move.nextAttemptAt ?? message.nextAttemptAt,
  };
}
