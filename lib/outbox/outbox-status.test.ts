import { describe, expect, test } from "vitest";
import { OutboxStatus } from "@/generated/sqlite/enums";
import { canMove, outboxStates, waitsUntil } from "./outbox-status";

const statuses = Object.values(OutboxStatus);

describe("the states of a message", () => {
  test("every state either ends or has a time after which it moves, and may move there", () => {
    for (const status of statuses) {
      const { isEnd, waits } = outboxStates[status];
      expect(waits === null).toBe(isEnd);
      if (waits) expect(canMove({ from: status, to: waits.thenTo })).toBe(true);
    }
  });

  test("from every state an end is reached by waiting alone", () => {
    // Planted fault: letting `held` wait for `queued` and `queued` for `held` turns this red.
    for (const status of statuses) {
      let at = status;
      for (let step = 0; step < statuses.length && outboxStates[at].waits; step++)
        at = outboxStates[at].waits?.thenTo ?? at;
      expect(outboxStates[at].isEnd).toBe(true);
    }
  });

  test("nothing leaves an end but a bounce that comes late", () => {
    const ways = statuses.flatMap((from) => outboxStates[from].next.map((to) => ({ from, to })));
    expect(ways.filter(({ from }) => outboxStates[from].isEnd)).toEqual([
      { from: "no_bounce_seen", to: "bounced" },
    ]);
  });

  test("nobody's letter is repeated by itself: only a person leads out of uncertainty into the queue", () => {
    expect(outboxStates.uncertain.waits?.thenTo).toBe("failed");
  });

  test("a writer may try again after every end at which the letter did not arrive", () => {
    const free = statuses.filter((status) => outboxStates[status].freesWriter);
    expect(free.sort()).toEqual(["bounced", "expired", "failed", "stopped"]);
  });

  test("waiting times are counted from when the state began", () => {
    const since = new Date("2014-11-01T00:00:00Z");
    expect(waitsUntil({ status: "awaiting_confirmation", since })).toEqual(new Date("2014-11-08T00:00:00Z"));
    expect(waitsUntil({ status: "failed", since })).toBeNull();
  });
});
