import { expect, test } from "vitest";
import { fuzz } from "./harness/fuzz";

test("damaged files give a reading or a named error, for five seconds", async () => {
  expect(await fuzz({ milliseconds: 5000, seed: 20_261_121 })).toBeGreaterThan(20);
}, 30_000);
