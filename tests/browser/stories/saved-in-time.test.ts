import { expect, type Page } from "@playwright/test";
import { fillWriter, PRACTICE, startLetter } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

// The line is cut on purpose.
test.use({ mayLog: /\/draft\)$/ });

const body = (page: Page) => page.getByRole("textbox", { name: "Your letter" });
const isDraft = (reply: { url(): string; ok(): boolean }) => reply.url().endsWith("/draft") && reply.ok();

// Planted fault: with the wait for two seconds without a key alone, nothing is saved while somebody types on.
test("steady typing is saved on the way, and a browser that dies takes at most five seconds with it", async ({
  page,
  context,
}) => {
  const id = await startLetter(page, { appeal: PRACTICE });
  await body(page).fill("");
  await page.waitForResponse(isDraft);
  const words = "All these words are typed without a pause of two seconds.";
  const began = Date.now();
  let saves = 0;
  page.on("response", (reply) => (saves += Number(isDraft(reply))));
  await body(page).pressSequentially(words, { delay: 150 });
  expect(Date.now() - began).toBeGreaterThan(7000);
  expect(saves).toBeGreaterThan(0);
  // Half of the words are older than five seconds by now.
  await page.goto("chrome://crash").catch(() => undefined);
  const next = await context.newPage();
  await next.goto(`/letters/${id}/write`);
  const kept = await body(next).inputValue();
  expect(words.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThan(words.length / 4);
});

test("what is pasted and what is left is saved at once, and so is all when the tab is closed", async ({
  page,
  context,
}) => {
  const id = await startLetter(page, { appeal: PRACTICE });
  await page.clock.install();
  // No second passes: nothing here waits for one.
  await page.clock.pauseAt(Date.now() + 60_000);
  const pasted = page.waitForResponse(isDraft);
  await body(page).focus();
  await page.keyboard.insertText("Pasted words.");
  await body(page).dispatchEvent("paste");
  await page.clock.runFor(1);
  await pasted;
  const left = page.waitForResponse(isDraft);
  await body(page).pressSequentially(" Typed words.");
  await page.getByRole("textbox", { name: "Subject" }).focus();
  await left;
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  const other = await context.newPage();
  await other.goto(`/letters/${id}/write`);
  await other.clock.install();
  await other.clock.pauseAt(Date.now() + 60_000);
  await body(other).pressSequentially(" Last words.");
  await other.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto(`/letters/${id}/write`);
    await expect(body(next)).toHaveValue(/Last words\./);
  }).toPass({ timeout: 10_000 });
});

// Planted fault: without a height of its own, the state that appears while the button is pressed moves it away.
test("on a phone the button stays under the thumb while the draft saves itself", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startLetter(page, { appeal: PRACTICE });
  const check = page.getByRole("button", { name: "Save and check" });
  await fillWriter(page);
  const before = await check.boundingBox();
  await page.getByRole("textbox", { name: "Subject" }).focus();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  const after = await check.boundingBox();
  expect(after?.y).toBe(before?.y);
  await body(page).click();
  await body(page).pressSequentially("One more word. ");
  await check.click();
  await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
});

test("leaving with words that could not be saved asks first, and the state stays in sight", async ({
  page,
}) => {
  await startLetter(page, { appeal: PRACTICE });
  await page.route("**/draft", (route) => route.abort("internetdisconnected"));
  await body(page).click();
  await body(page).pressSequentially("Words in a tunnel.");
  await page.getByRole("textbox", { name: "Subject" }).focus();
  const short = page.getByText("Not saved: no connection", { exact: true });
  await expect(short).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(short).toBeInViewport();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(body(page)).toHaveValue(/Words in a tunnel/);
});
