import { expect } from "@playwright/test";
import { killWhileSaving } from "@/tests/browser/harness/kill-rounds";
import { test } from "@/tests/browser/harness/story";

test("killing the server twenty-five times while twenty writers save loses no acknowledged letter", async () => {
  test.setTimeout(600_000);
  expect(await killWhileSaving(25)).toBeGreaterThan(250);
});
