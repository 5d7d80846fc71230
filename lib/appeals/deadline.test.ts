import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, isCalendarDay } from "@/lib/ground/calendar-day";
import { addDays, dayIn, daysBetween, deadlineOf } from "./deadline";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a calendar day", () => {
  test("has to exist", () => {
    expect(["2014-11-26", "2024-02-29", "2026-12-31"].filter(isCalendarDay)).toHaveLength(3);
    const wrong = [
      "2014-02-30",
      "2023-02-29",
      "2014-13-01",
      "2014-1-1",
      "26-11-2014",
      "2014-11-26T00:00",
      "",
    ];
    expect(wrong.filter(isCalendarDay)).toEqual([]);
  });

  // Turns red when the day is taken from the server's own clock (the tests run in Pacific/Chatham).
  test("begins at midnight where the official is, not where the server is", () => {
    const instant = new Date("2014-11-25T20:30:00Z");
    expect(dayIn({ instant, timeZone: "Asia/Baku" })).toBe("2014-11-26");
    expect(dayIn({ instant, timeZone: "Europe/London" })).toBe("2014-11-25");
    expect(() => dayIn({ instant, timeZone: "Asia/Nowhere" })).toThrow(RangeError);
  });

  test("added and counted back gives the same number of days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test("sorts as text in the order of time", () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  test("that does not exist is refused, not guessed", () => {
    expect(() => addDays("2014-02-30", 1)).toThrow(RangeError);
  });
});

describe("a deadline", () => {
  test("that is fixed stays, and one that rolls is always the same distance ahead", () => {
    expect(deadlineOf({ deadline: "2014-11-26", rollingDeadlineDays: null }, "2026-11-21")).toBe(
      "2014-11-26",
    );
    expect(deadlineOf({ deadline: null, rollingDeadlineDays: 21 }, "2026-12-20")).toBe("2027-01-10");
    expect(deadlineOf({ deadline: null, rollingDeadlineDays: null }, "2026-12-20")).toBeNull();
  });

  test("is written in the order of the language", () => {
    expect(formatDay("2014-11-26", "en")).toBe("26 November 2014");
    expect(formatDay("2014-11-26", "az")).toBe("26 noyabr 2014");
    expect(formatDay("2014-11-26", "ru")).toBe("26 ноября 2014 г.");
    expect(formatDay("2014-11-26", "hu")).toBe("2014. november 26.");
  });

  test("that is known to the month alone is a month, and no day is made up for it", () => {
    expect(formatDay("2015-12", "en")).toBe("December 2015");
    expect(formatDay("2015-12", "ru")).toBe("декабрь 2015 г.");
    expect(() => formatDay("2015-13", "en")).toThrow(RangeError);
  });

  // Turns red without `calendar: "gregory"`: Thai would say 2557 and Persian 1393.
  test("is Gregorian in countries that count years otherwise", () => {
    expect(formatDay("2014-11-26", "th")).toContain("2014");
    expect(formatDay("2014-11-26", "fa")).toContain("۲۰۱۴");
  });

  test("is written in English for a language that Intl does not know, never in the server's own", () => {
    expect(formatDay("2014-11-26", "xx")).toBe("26 November 2014");
    expect(formatDay("2014-11-26", "not a tag")).toBe("26 November 2014");
  });
});
