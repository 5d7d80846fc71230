import { expect, test } from "vitest";
import { groupChanges } from "./group-changes";
import { readableJson } from "./readable-json";

const at = new Date("2026-11-21T12:00:00Z");
const entry = { at, coordinatorId: "anna", table: "Official", row: "mayor", before: null, after: '"x"' };

test("fields that one person changed at once stand together; another row, person or moment begins anew", () => {
  const groups = groupChanges([
    { ...entry, number: 6, field: "role" },
    { ...entry, number: 5, field: "name" },
    { ...entry, number: 4, field: "name", row: "minister" },
    { ...entry, number: 3, field: "name", coordinatorId: "ben" },
    { ...entry, number: 2, field: "name", coordinatorId: "ben", at: new Date(0) },
  ]);
  expect(groups.map(({ number, fields }) => [number, fields.length])).toEqual([
    [6, 2],
    [4, 1],
    [3, 1],
    [2, 1],
  ]);
});

test("a told value is readable: lists by line, lines of tables with dots between, nothing as empty", () => {
  expect(readableJson('"a\\nb"')).toBe("a\nb");
  expect(readableJson('["a","b"]')).toBe("a\nb");
  expect(readableJson('{"en":"Dear Mayor"}')).toBe("en: Dear Mayor");
  expect(readableJson('[{"country":"ZZ","days":14}]')).toBe("ZZ · 14");
  expect([readableJson("[]"), readableJson('""'), readableJson("true")]).toEqual([
    "(empty)",
    "(empty)",
    "true",
  ]);
});
