import { expect } from "@playwright/test";
import { expectForEverybody } from "@/tests/browser/access/for-everybody";
import { test } from "@/tests/browser/harness/story";
import { type Happening, happen, openLedger } from "@/tests/database/ledger-world";
import { type DeskServer, startDeskServer } from "./desk-server";

let server: DeskServer;

test.beforeAll(async () => {
  server = await startDeskServer();
  const ledger = await openLedger();
  const posted: Happening = {
    ...{ letter: 0, official: 0, channel: "post", kind: "declared", message: 0, isPersonal: false },
    day: "2026-11-30",
  };
  await happen(ledger, posted);
  await happen(ledger, { ...posted, letter: 1, official: 1, channel: "fax", day: "2026-03-01" });
  await happen(ledger, { ...posted, letter: 2, day: "2025-03-01" });
});

test.afterAll(async () => server.stop());

test("somebody who only reads reports finds how many letters went for Azerbaijan this year, by post, in three clicks", async ({
  page,
}) => {
  const reader = await server.addCoordinator("reports");
  await page.context().addCookies([{ ...(await reader.signIn()), url: server.url }]);
  await page.goto(`${server.url}/desk`);
  await page.getByRole("link", { name: "Numbers" }).click();
  await expect(page.getByText("Writers reported 3 letters as sent: 2 by post")).toBeVisible();
  await page.getByLabel("Year", { exact: true }).selectOption("2026");
  await page.getByLabel("Country of the case").selectOption("AZ");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("heading", { name: "Letters for Azerbaijan in 2026" })).toBeVisible();
  await expect(page.getByText("Writers reported 2 letters as sent: 1 by post, 1 by fax")).toBeVisible();
  await expect(page.getByRole("row", { name: "November 2026 1 0 0 0" })).toBeVisible();
  await expectForEverybody(page, "numbers of a year");
  await page.screenshot({ path: test.info().outputPath("numbers.png"), fullPage: true });
});
