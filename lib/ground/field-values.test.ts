import { expect, test } from "vitest";
import { fieldValues } from "./field-values";

/** Counts how often a field is looked at. */
function counted(names: number) {
  const count = { looks: 0 };
  function* fields(): Generator<readonly [string, string]> {
    for (let index = 0; index < names; index += 1) {
      count.looks += 1;
      yield [`name${index}`, "x"];
    }
  }
  return { count, fields: fields() };
}

// Planted fault: asking the form for each name anew (`getAll` once for each) looks at n × n fields.
test("twice as many fields are twice the work", () => {
  const work = [1000, 2000, 4000].map((names) => {
    const { count, fields } = counted(names);
    expect(Object.keys(fieldValues(fields, ["ticks"]))).toHaveLength(names + 1);
    return count.looks;
  });
  expect(work).toEqual([1000, 2000, 4000]);
});

test("the last of a field that came twice counts, and a list keeps the order of what was ticked", () => {
  const fields: [string, unknown][] = [
    ["a", "1"],
    ["t", "y"],
    ["a", "2"],
    ["t", "x"],
    ["file", new Blob(["x"])],
  ];
  expect(fieldValues(fields, ["t", "u"])).toEqual({ a: "2", file: "", t: ["y", "x"], u: [] });
});
