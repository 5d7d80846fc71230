import { describe, expect, test } from "vitest";
import { endOfWait } from "./end-of-wait";

const queued = {
  kind: "letter",
  status: "queued" as const,
  statusSince: new Date("2014-11-24T09:00:00Z"),
  dueAt: new Date("2014-11-29T09:00:00Z"),
  isAfterDate: false,
};
const ground = (timeZone = "Asia/Baku") => ({
  issue: { stage: "published" as const, opensOn: null, deadline: "2014-11-26", rollingDeadlineDays: null },
  official: { timeZone, retiredAt: null, emails: [] },
});
const { issue, official } = ground();

describe("when a letter in the queue ends by itself", () => {
  test.each([
    ["Asia/Baku", "2014-11-25T20:00:00.000Z"],
    ["America/New_York", "2014-11-26T05:00:00.000Z"],
    ["Asia/Kathmandu", "2014-11-25T18:15:00.000Z"],
    ["Pacific/Kiritimati", "2014-11-25T10:00:00.000Z"],
    ["UTC", "2014-11-26T00:00:00.000Z"],
  ])("it is with the appeal's date where that comes first, as it begins in %s", (timeZone, at) => {
    // Planted fault: naming the five days alone turns this red.
    expect(endOfWait(queued, ground(timeZone))).toEqual({ at: new Date(at), thenTo: "expired" });
    expect(endOfWait({ ...queued, status: "held" }, ground(timeZone))?.at).toEqual(new Date(at));
  });

  test("it is after five days where the date is later, rolls along, or is none", () => {
    const fiveDays = { at: queued.dueAt, thenTo: "failed" };
    const withDate = (deadline: string | null) => ({ issue: { ...issue, deadline }, official });
    expect(endOfWait(queued, withDate("2014-12-10"))).toEqual(fiveDays);
    expect(endOfWait(queued, withDate(null))).toEqual(fiveDays);
    expect(endOfWait(queued, { issue: null, official: null })).toEqual(fiveDays);
  });

  test("it is after five days where the date does not end it: asked for after it, superseded, another clock", () => {
    expect(endOfWait({ ...queued, isAfterDate: true }, ground())?.thenTo).toBe("failed");
    expect(endOfWait(queued, { issue: { ...issue, stage: "superseded" as const }, official })?.thenTo).toBe(
      "failed",
    );
    const years = new Date("2026-11-24T09:00:00Z");
    expect(endOfWait({ ...queued, statusSince: years, dueAt: years }, ground())?.at).toEqual(years);
  });
});

test("a letter that was accepted waits its six days whatever the date, and an end waits for nothing", () => {
  expect(endOfWait({ ...queued, status: "accepted" }, ground())).toEqual({
    at: queued.dueAt,
    thenTo: "no_bounce_seen",
  });
  expect(endOfWait({ ...queued, status: "failed", dueAt: null }, ground())).toBeNull();
});
