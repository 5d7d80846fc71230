import { describe, expect, test } from "vitest";
import type { Line } from "@/lib/sheets/text/line";
import { readDeadline } from "./deadline";
import { readIssueDate } from "./issue-date";

const linesOf = (text: string): Line[] =>
  text.split("\n").map((line, at) => ({ text: line, number: at + 1, gap: 0 }));

describe("the deadline", () => {
  test.each([
    ["Deben recibirse antes del 4 de mayo de 1997.", "1997-05-04"],
    ["Bitte bis spätestens am 4. Mai 2008 einsenden.", "2008-05-04"],
    ["Vos lettres doivent parvenir avant le 4 mai 1999.", "1999-05-04"],
    ["Wir bitten Sie, bis zum 4. Mai 2011 zu schreiben.", "2011-05-04"],
    ["Messages must arrive no later than 4 May 1995.", "1995-05-04"],
  ])("%s", (text, iso) => {
    expect(readDeadline(linesOf(text), { monthFirst: false, issued: null }).value).toBe(iso);
  });

  // Negative control: with rank 3 for any "before", the date of the execution is taken for the deadline.
  test.each([
    ["He was executed before 4 May 1995."],
    ["Bis zum 4. Mai 2008 war er in Haft."],
    ["Fue detenida antes del 4 de mayo."],
  ])("is no date of the story: %s", (text) => {
    expect(readDeadline(linesOf(text), { monthFirst: false, issued: null }).value).toBeNull();
  });
});

describe("the date of the sheet", () => {
  test.each([
    ["Genève, le 3 avril 2007"],
    ["Wien, am 3. April 2007"],
    ["Folter     3. April 2007"],
    ["Urgent Action | Kenia | 3. April 2007"],
    ["San José, 3 de abril de 2007"],
  ])("%s", (text) => {
    const all = linesOf(text);
    expect(readIssueDate({ top: all, all, ownNumber: null, monthFirst: false }).value).toBe("2007-04-03");
  });

  test("is not the date of what happened", () => {
    const all = linesOf("Am 3. April 2007 wurde er in Lomé festgenommen.");
    expect(readIssueDate({ top: all, all, ownNumber: null, monthFirst: false }).value).toBeNull();
  });
});

// Red where the last two numbers of an index are read as a day and a month.
test("an index number is no date", () => {
  const all = linesOf("UA 66/88        AI Index: ASA 20/09/88\n18 March 1988");
  expect(readIssueDate({ top: all, all, ownNumber: "66/88", monthFirst: false }).value).toBe("1988-03-18");
});
