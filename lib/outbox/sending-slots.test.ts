import { describe, expect, test } from "vitest";
import { gapForInstance, gapForOfficial, hourIn } from "./sending-slots";

const MINUTE = 60_000;
const noonInBaku = new Date("2014-11-03T08:00:00Z");

describe("when the next letter may go", () => {
  test("twenty an hour are three minutes apart in the official's daytime and twelve at night", () => {
    const official = { perHour: 20, timeZone: "Asia/Baku" };
    expect(gapForOfficial({ ...official, now: noonInBaku })).toBe(3 * MINUTE);
    expect(gapForOfficial({ ...official, now: new Date("2014-11-03T20:00:00Z") })).toBe(12 * MINUTE);
  });

  test("the hour is the official's, and UTC where the zone is unknown", () => {
    expect(hourIn({ timeZone: "Asia/Baku", now: noonInBaku })).toBe(12);
    expect(hourIn({ timeZone: "Mars/Olympus", now: noonInBaku })).toBe(8);
    expect(hourIn({ timeZone: "UTC", now: new Date("2014-11-03T00:30:00Z") })).toBe(0);
  });

  test("an hour never holds more than the budget", () => {
    for (const perHour of [1, 7, 400, 3601])
      expect(gapForInstance(perHour) * perHour).toBeGreaterThanOrEqual(60 * MINUTE);
  });
});
