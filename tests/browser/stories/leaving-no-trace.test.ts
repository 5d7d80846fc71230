import { expect, type Page } from "@playwright/test";
import { LEADS_TO } from "@/lib/request/away";
import { CASE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test.use({ mayLog: /ERR_/ });

const WORDS = "Please open the reading room again.";

/** Leaves by `how`; this machine reaches no other site, so the request that was made is what counts. */
async function leaves(page: Page, how: () => Promise<unknown>): Promise<void> {
  const [asked] = await Promise.all([
    page.waitForRequest((request) => request.url() === LEADS_TO),
    how().catch(() => undefined),
  ]);
  expect(asked.isNavigationRequest()).toBe(true);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    // Planted fault: without the cookie, going back shows the page that was left.
    test("one tap leads away, and going back leads away again", async ({ page }) => {
      await page.goto(`${CASE}/write`);
      await leaves(page, () =>
        page.getByRole("link", { name: "Leave this page now" }).click({ noWaitAfter: true }),
      );
      await page.waitForTimeout(500);
      await leaves(page, () => page.goto(`${CASE}/write`));
      // What is asked for again never arrives, so nothing of this site is on the screen.
      await expect(page.getByRole("group", { name: "Who is it for?" })).toHaveCount(0);
    });

    test("a letter without a trace is shown, printed or copied, and nowhere else", async ({
      page,
      context,
    }) => {
      await page.goto(`${CASE}/no-trace`);
      await page.getByLabel("Your letter").fill("");
      await page.getByRole("button", { name: "Show my letter" }).click();
      await expect(page.getByRole("link", { name: "Enter your initials" })).toBeVisible();
      await page.getByLabel("Your letter").fill(WORDS);
      await page.getByLabel("Your initials").fill("A. E.");
      await page.getByLabel("Your town").fill("Leeds");
      await page.getByRole("button", { name: "Show my letter" }).click();
      await expect(page.locator("[data-sheet]").first()).toContainText(WORDS);
      await expect(page.locator("[data-sheet]").first()).toContainText("A. E.");
      expect(await context.cookies()).toEqual([]);
      await page.goto(`${CASE}/no-trace`);
      await expect(page.getByLabel("Your letter")).not.toHaveValue(WORDS);
    });
  });
}

test("Escape pressed three times leads away", async ({ page }) => {
  await page.goto(`${CASE}/write`);
  await expect(page.locator("html")).toHaveClass(/has-script/);
  await leaves(page, async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  });
});

test("advice on safety stands before the first field", async ({ page }) => {
  await page.goto(`${CASE}/write`);
  const advice = await page.getByRole("heading", { name: /is it safe for you/ }).boundingBox();
  const field = await page.getByRole("group", { name: "Who is it for?" }).boundingBox();
  expect(advice?.y).toBeLessThan(field?.y ?? 0);
});

test("advice on safety is in the reader’s language, under a page that is not yet", async ({ page }) => {
  await page.goto(`/fr${CASE}/write`);
  const advice = page.getByRole("region", { name: "Avant d’écrire : est-ce sans danger pour vous ?" });
  await expect(advice).toHaveAttribute("lang", "fr");
  await advice.getByText("Qui doit être particulièrement prudent").click();
  await expect(advice.getByRole("listitem")).toHaveCount(4);
  await advice.getByRole("link", { name: "écrivez sans laisser de trace ici" }).click();
  await expect(page).toHaveURL(/\/fr\/appeals\/.*\/no-trace$/);
});
