import { expect, test } from "vitest";
import { findLabel } from "./find-label";
import printed from "./labels-by-kind.json" with { type: "json" };

// Headings and lead-ins as sheets of four eras and languages print them, under the kind that each announces.
const LABELS = Object.entries(printed).flatMap(([kind, labels]) => labels.map((label) => ({ kind, label })));

// Negative control: with one alternative taken out of a language's list, its lines turn red.
test.each(LABELS)("$label announces $kind", ({ kind, label }) => {
  expect(findLabel([{ text: label, number: 1, gap: 0 }], 0)?.kind).toBe(kind);
});
