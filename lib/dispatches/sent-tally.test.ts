import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OutboxDispatch, sentTallyOf } from "./sent-tally";

const happened = (messageId: string, kind: OutboxDispatch["kind"], officialId = "o1"): OutboxDispatch => ({
  messageId,
  letterId: "l1",
  officialId,
  kind,
});

describe("what Postbag sent itself", () => {
  test("is one letter for one text to one official, and what became of it is part of it", () => {
    expect(
      sentTallyOf([
        happened("m1", "accepted"),
        happened("m1", "no_bounce_seen"),
        happened("m2", "accepted", "o2"),
        happened("m2", "bounced", "o2"),
        happened("m3", "accepted", "o3"),
      ]),
    ).toEqual({ accepted: 3, noBounceSeen: 1, bounced: 1, copies: 0 });
  });

  test("that came back and went again is one letter, not bounced unless that comes back too", () => {
    const twice = [happened("m1", "accepted"), happened("m1", "bounced"), happened("m2", "accepted")];
    expect(sentTallyOf(twice)).toEqual({ accepted: 1, noBounceSeen: 0, bounced: 0, copies: 0 });
    expect(sentTallyOf([...twice, happened("m2", "bounced")])).toMatchObject({ accepted: 1, bounced: 1 });
  });

  test("that came back after the six days is bounced, not “no bounce seen”", () => {
    // Planted fault: counting the kinds without looking at the message claims both.
    const late = [happened("m1", "accepted"), happened("m1", "no_bounce_seen"), happened("m1", "bounced")];
    expect(sentTallyOf(late)).toEqual({ accepted: 1, noBounceSeen: 0, bounced: 1, copies: 0 });
  });

  test("to embassies and others for their information is no letter", () => {
    const both = [happened("m1", "accepted"), happened("m2", "accepted", "embassy")];
    expect(sentTallyOf(both, new Set(["embassy"]))).toMatchObject({ accepted: 1, copies: 1 });
  });

  test("does not depend on the order, and its parts are never more than the whole", () => {
    const kind = fc.constantFrom("accepted" as const, "no_bounce_seen" as const, "bounced" as const);
    const any = fc.array(
      fc
        .tuple(fc.constantFrom("m1", "m2", "m3"), kind, fc.constantFrom("o1", "o2"))
        .map(([message, what, official]) => happened(message, what, official)),
    );
    fc.assert(
      fc.property(any, (dispatches) => {
        const tally = sentTallyOf(dispatches);
        expect(sentTallyOf([...dispatches].reverse())).toEqual(tally);
        expect(tally.noBounceSeen + tally.bounced).toBeLessThanOrEqual(tally.accepted);
      }),
    );
  });

  test("knows nothing of what writers said or made ready", () => {
    const others = (["declared", "printed", "opened", "undone"] as const).map((kind) => happened("x", kind));
    expect(sentTallyOf(others)).toEqual({ accepted: 0, noBounceSeen: 0, bounced: 0, copies: 0 });
  });
});
