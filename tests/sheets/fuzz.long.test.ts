import { expect, test } from "vitest";
import { fuzz } from "./harness/fuzz";

test("damaged files give a reading or a named error, for sixty seconds", async () => {
  // The seed changes, so that every run tries other files; a failure prints it.
  expect(await fuzz({ milliseconds: 60_000, seed: Date.now() % 1_000_000_007 })).toBeGreaterThan(200);
}, 120_000);
