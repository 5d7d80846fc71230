import { type BrowserContext, expect, type Page } from "@playwright/test";
import { fillWriter, PRACTICE, startLetter } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

// The line is cut and the server refuses, on purpose.
test.use({ mayLog: /\/(draft|letter-form\.js)\)$/ });

const body = (page: Page) => page.getByRole("textbox", { name: "Your letter" });
const status = (page: Page) => page.getByRole("status").filter({ hasText: "Saved" });

async function saveInOtherTab(
  context: BrowserContext,
  { id, words }: { id: string; words: string },
): Promise<Page> {
  const other = await context.newPage();
  await other.goto(`/letters/${id}/write`);
  await body(other).fill(words);
  await other.getByRole("button", { name: "Save draft" }).click();
  await expect(status(other)).toBeVisible();
  return other;
}

/**
 * On a busy machine two seconds pass between a key and a button, and the draft would save itself before its writer
 * does.
 */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/**
 * Typing on must not replace the other tab's words behind the writer's back. Turns red when saving by itself goes on.
 */
async function expectNothingSavedByItself(page: Page, other: Page, words = "Written in the second tab.") {
  await body(page).fill("Written in the first tab, and more.");
  await page.clock.fastForward(60_000);
  await other.reload();
  await expect(body(other)).toHaveValue(words);
}

test("the draft saves itself two seconds after the last key, and says so politely and once", async ({
  page,
}) => {
  await startLetter(page, { appeal: PRACTICE });
  const said: string[] = [];
  await page.exposeFunction("noteSaid", (text: string) => said.push(text));
  await page.evaluate(() => {
    const changes = { childList: true, characterData: true, subtree: true };
    for (const region of document.querySelectorAll('[role="status"]'))
      new MutationObserver(() => Reflect.get(window, "noteSaid")(region.textContent)).observe(
        region,
        changes,
      );
  });
  const saved = () => page.waitForResponse((reply) => reply.url().endsWith("/draft") && reply.ok());
  const first = saved();
  await body(page).fill("First words.");
  await first;
  await expect(status(page)).toBeVisible();
  const second = saved();
  await body(page).pressSequentially(" More words.");
  await second;
  expect(said).toEqual(["Saved"]);
  await page.reload();
  await expect(body(page)).toHaveValue("First words. More words.");
});

test("a draft that cannot be saved says so clearly, and is saved once the line is back", async ({ page }) => {
  await startLetter(page, { appeal: PRACTICE });
  await page.clock.install();
  await page.route("**/draft", (route) => route.abort("internetdisconnected"));
  await body(page).fill("Words in a tunnel.");
  await page.clock.fastForward(2500);
  await expect(page.getByRole("alert")).toContainText("could not be saved: there is no connection");
  await expect(body(page)).toHaveValue("Words in a tunnel.");

  // Going on is not offered either: the words would stay behind.
  await fillWriter(page);
  const refused = page.waitForEvent("requestfailed");
  await page.getByRole("button", { name: "Save and check" }).click();
  await refused;
  await expect(page.getByRole("alert")).toContainText("there is no connection");
  await expect(page).toHaveURL(/\/write$/);

  await page.unroute("**/draft");
  await page.clock.fastForward(11_000);
  await expect(status(page)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.clock.resume();
  await page.reload();
  await expect(body(page)).toHaveValue("Words in a tunnel.");
});

test("of two tabs the later one is told, keeps its words, and replaces the others only when its writer says so", async ({
  page,
  context,
}) => {
  const id = await startLetter(page, { appeal: PRACTICE });
  const other = await saveInOtherTab(context, { id, words: "Written in the second tab." });

  await stopTime(page);
  await body(page).fill("Written in the first tab.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("alert")).toContainText("changed in another tab or on another device");
  await expect(body(page)).toHaveValue("Written in the first tab.");

  await expectNothingSavedByItself(page, other);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(status(page)).toBeVisible();
  await other.reload();
  await expect(body(other)).toHaveValue("Written in the first tab, and more.");
});

test("so is a tab that was posted before its script had come", async ({ page, context }) => {
  const id = await startLetter(page, { appeal: PRACTICE });
  const other = await saveInOtherTab(context, { id, words: "Written in the second tab." });

  await page.route("**/letter-form.js", (route) => route.abort());
  await page.reload();
  await other.reload();
  await body(other).fill("Written in the second tab, once more.");
  await other.getByRole("button", { name: "Save draft" }).click();
  await expect(status(other)).toBeVisible();
  await page.unroute("**/letter-form.js");
  await stopTime(page);
  await body(page).fill("Written in the first tab.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("alert")).toContainText("changed in another tab or on another device");
  await expect(page.locator("form[novalidate]")).toHaveCount(1);
  await expectNothingSavedByItself(page, other, "Written in the second tab, once more.");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a stale tab gets its words back with 409, and saving again keeps them", async ({ page, context }) => {
    const id = await startLetter(page, { appeal: PRACTICE });
    const other = await saveInOtherTab(context, { id, words: "Second tab." });

    await body(page).fill("First tab.");
    const answer = page.waitForResponse((reply) => reply.request().method() === "POST");
    await page.getByRole("button", { name: "Save draft" }).click();
    expect((await answer).status()).toBe(409);
    await expect(page.getByRole("alert")).toContainText("changed in another tab");
    await expect(body(page)).toHaveValue("First tab.");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(status(page)).toBeVisible();
    await other.reload();
    await expect(body(other)).toHaveValue("First tab.");
  });

  test("a stale tab that also made a mistake is still told that it is stale", async ({ page, context }) => {
    const id = await startLetter(page, { appeal: PRACTICE });
    const other = await saveInOtherTab(context, { id, words: "Second tab." });

    await body(page).fill("x".repeat(12_001));
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByRole("alert")).toContainText("12,000");
    await body(page).fill("First tab.");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByRole("alert")).toContainText("changed in another tab");
    await other.reload();
    await expect(body(other)).toHaveValue("Second tab.");
  });
});
