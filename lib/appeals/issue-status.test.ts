import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./deadline";
import {
  type IssueDates,
  type IssueStatus,
  isAskingForLetters,
  issueStatus,
  mayStartLetter,
} from "./issue-status";

const sheet: IssueDates = {
  stage: "published",
  opensOn: null,
  deadline: "2014-11-26",
  rollingDeadlineDays: null,
};

/** How far along an issue is; no day may lead to a smaller number. */
const progress: Partial<Record<IssueStatus, number>> = { scheduled: 0, open: 1, closing: 2, past: 3 };

const day = fc
  .date({ min: new Date("1999-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("an issue", () => {
  // Turns red when `>=` becomes `>`: "before 26 November" would then still be open on the 26th.
  test("asked for before the 26th is open on the 25th for the last time", () => {
    expect(issueStatus(sheet, "2014-11-25")).toBe("closing");
    expect(issueStatus(sheet, "2014-11-26")).toBe("past");
    expect(issueStatus(sheet, "2026-11-21")).toBe("past");
  });

  test("warns of the post from the day on which a letter would arrive on the date", () => {
    expect(issueStatus(sheet, "2014-11-11")).toBe("open");
    expect(issueStatus(sheet, "2014-11-12")).toBe("closing");
    expect(issueStatus(sheet, "2014-11-12", 5)).toBe("open");
  });

  test("published ahead of its day is scheduled until then", () => {
    const ahead = { ...sheet, opensOn: "2014-10-20" };
    expect(issueStatus(ahead, "2014-10-19")).toBe("scheduled");
    expect(issueStatus(ahead, "2014-10-20")).toBe("open");
  });

  test("without any date stays open", () => {
    expect(issueStatus({ ...sheet, deadline: null }, "2099-01-01")).toBe("open");
  });

  test("for practice never closes, whatever the day", () => {
    const practice = { ...sheet, deadline: null, rollingDeadlineDays: 21 };
    fc.assert(fc.property(day, (today) => issueStatus(practice, today) === "open"));
  });

  test("that people stopped, closed, replaced or have not published does not look at the clock", () => {
    for (const stage of ["draft", "proposed", "superseded", "stopped", "closed"] as const) {
      expect(issueStatus({ ...sheet, stage }, "2014-11-01")).toBe(stage);
    }
  });

  test("only moves forward as days go by", () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        day,
        days,
        days,
        days,
        fc.integer({ min: 0, max: 60 }),
        (start, opens, length, later, transit) => {
          const issue = {
            ...sheet,
            opensOn: addDays(start, opens),
            deadline: addDays(start, opens + length),
          };
          const before = progress[issueStatus(issue, start, transit)] ?? -1;
          const after = progress[issueStatus(issue, addDays(start, later), transit)] ?? -1;
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

test("a letter may be started while letters are asked for, and past the date; never after a stop", () => {
  const all: IssueStatus[] = [
    ...(["draft", "proposed", "scheduled", "open", "closing", "past"] as const),
    ...(["superseded", "stopped", "closed"] as const),
  ];
  expect(all.filter(isAskingForLetters)).toEqual(["open", "closing"]);
  expect(all.filter(mayStartLetter)).toEqual(["open", "closing", "past"]);
});
