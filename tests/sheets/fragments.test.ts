import { expect, test } from "vitest";
import { readDue, readFragments } from "./harness/fragments";

// Negative control: with the words of one language taken out of lib/sheets/labels, that language's fragments turn red.
test.each(readFragments())("$name", (fragment) => {
  expect(readDue(fragment)).toEqual(fragment.due);
});
