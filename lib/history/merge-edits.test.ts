import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeEdits, readOpened } from "./merge-edits";

describe("two people edit one row", () => {
  const opened = { name: "Amnesty Example", contact: "a@example.org", days: 28 };

  test("changes of different fields come together", () => {
    const mine = { ...opened, name: "Mine" };
    const theirs = { ...opened, contact: "theirs@example.org" };
    expect(mergeEdits({ opened, mine, theirs })).toEqual({
      merged: { name: "Mine", contact: "theirs@example.org", days: 28 },
      conflicts: [],
    });
  });

  test("different changes of one field are named with both versions", () => {
    const { merged, conflicts } = mergeEdits({
      opened,
      mine: { ...opened, name: "Mine" },
      theirs: { ...opened, name: "Theirs" },
    });
    expect(conflicts).toEqual([{ field: "name", theirs: '"Theirs"', mine: '"Mine"' }]);
    expect(merged.name).toBe("Mine");
  });

  test("the same change twice is no conflict", () => {
    const both = { ...opened, days: 14 };
    expect(mergeEdits({ opened, mine: both, theirs: both }).conflicts).toEqual([]);
  });
});

// Planted fault: taking `mine` for every field (dropping the third `if`) loses what only the other one changed.
test("whatever two people type, no change of either is lost without being named", () => {
  const row = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) });
  fc.assert(
    fc.property(row, row, row, (opened, mine, theirs) => {
      const { merged, conflicts } = mergeEdits({ opened, mine, theirs });
      for (const field of ["a", "b", "c"] as const) {
        const isNamed = conflicts.some((conflict) => conflict.field === field);
        if (theirs[field] !== opened[field] && !isNamed) expect(merged[field]).toBe(theirs[field]);
        if (mine[field] !== opened[field]) expect(merged[field]).toBe(mine[field]);
      }
    }),
  );
});

test("what a form was opened with may be missing or damaged", () => {
  expect(readOpened('{"a":1}')).toEqual({ a: 1 });
  expect(["", "{", "null", "3", undefined].map(readOpened)).toEqual([{}, {}, {}, {}, {}]);
});
