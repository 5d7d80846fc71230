import { expect, type Page } from "@playwright/test";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer, test } from "@/tests/browser/harness/story";
import { sampleSheet } from "@/tests/publishing/sample-sheet";

let server: RealServer;
test.beforeAll(async () => {
  server = await startOwnServer({ POSTBAG_NOW: "2026-11-21" });
});
test.afterAll(() => server.stop());

async function bringIn(page: Page, text: string) {
  await page.goto("/desk/import");
  await page.getByLabel("The sheet as a file").setInputFiles({
    name: "sheet.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Read it" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a sheet that is sure is a draft in three clicks, on less than four screens, ${how} scripts`, async ({
    browser,
  }) => {
    const desk = await browser.newContext({
      baseURL: server.url,
      javaScriptEnabled,
      viewport: { width: 1280, height: 800 },
    });
    await signInAs(desk, { server, role: "publisher", name: `reader ${how}` });
    const page = await desk.newPage();
    await bringIn(page, sampleSheet());
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(4 * 800);
    // The facts are in no sheet without a model letter; all else is folded.
    await expect(page.getByRole("checkbox", { name: "This is right" })).toHaveCount(1);
    await page.screenshot({ path: `test-results/review-${how}-1280.png`, fullPage: true });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.screenshot({ path: `test-results/review-${how}-360.png`, fullPage: true });
    const asNew = page.getByRole("radio", { name: "A new appeal" });
    if (await asNew.count()) await asNew.check();
    await page.getByRole("button", { name: "Create draft" }).click();
    await expect(page).toHaveURL(/\/desk\/appeals\/[a-z0-9-]+\/1$/);
    await desk.close();
  });

  test(`the count of what is left falls with each tick, and a doubt tells its reason, ${how} scripts`, async ({
    browser,
  }) => {
    const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await signInAs(desk, { server, role: "publisher", name: `checker ${how}` });
    const page = await desk.newPage();
    const text = sampleSheet().replace("office@justice.example", "foi&office@justice.example");
    await bringIn(page, text);
    await expect(page.getByText("an unusual character stands in this address")).toBeVisible();
    const left = page.getByText("left to check");
    const ticks = page.getByRole("checkbox", { name: "This is right" });
    await expect(ticks).toHaveCount(2);
    await page.screenshot({ path: `test-results/doubt-${how}.png`, fullPage: true });
    // The number is drawn by the style sheet, so that it falls without a script: it is looked at as a picture.
    const before = await left.screenshot();
    await ticks.first().press("Space");
    await expect(ticks.first()).toBeChecked();
    expect(before.equals(await left.screenshot())).toBe(false);
    await desk.close();
  });
}
