import { expect } from "@playwright/test";
import {
  chooseWay,
  fillWriter,
  letterToSend,
  PRACTICE,
  returnCodeOn,
  startLetter,
} from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test("a writer goes on with the return code on another device, typed in small letters with blanks", async ({
  page,
  browser,
  server,
}) => {
  const id = await startLetter(page);
  await page.getByRole("textbox", { name: "Your letter" }).fill("Half a letter, begun on the bus.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved");
  const code = await returnCodeOn(page);
  expect(code).toMatch(/^[B-W]{5}(-[B-W]{5}){5}$/);

  const other = await browser.newPage({ baseURL: server });
  const elsewhere = await other.goto(`/letters/${id}/write`);
  expect(elsewhere?.status()).toBe(404);
  await expect(other.getByRole("heading", { name: /cannot open that letter/ })).toBeVisible();

  await other.goto("/letters");
  await other
    .getByRole("textbox", { name: "Return code" })
    .fill(` ${code.toLowerCase().replaceAll("-", "  ")} `);
  await other.getByRole("button", { name: "Open my letter" }).click();
  await expect(other).toHaveURL(`/letters/${id}/write`);
  await expect(other.getByRole("textbox", { name: "Your letter" })).toHaveValue(
    "Half a letter, begun on the bus.",
  );
  await other.close();
});

test("a mistyped return code is shown back with what to do about it", async ({ page }) => {
  await page.goto("/letters");
  const field = page.getByRole("textbox", { name: "Return code" });
  await field.fill("BCDFG-HJKMN");
  await page.getByRole("button", { name: "Open my letter" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(field).toHaveValue("BCDFG-HJKMN");
  await field.fill("BCDFG-HJKMN-PRSTV-WBCDF-GHJKM-NPRST");
  await page.getByRole("button", { name: "Open my letter" }).click();
  await expect(field).toHaveAccessibleDescription(/No letter opens with this code/);
});

test("a finished letter opens where it is sent", async ({ page, browser, server }) => {
  await letterToSend(page, { appeal: PRACTICE });
  const code = await returnCodeOn(page);
  const other = await browser.newPage({ baseURL: server });
  await other.goto("/letters");
  await other.getByRole("textbox", { name: "Return code" }).fill(code);
  await other.getByRole("button", { name: "Open my letter" }).click();
  await expect(other.getByRole("heading", { name: "Send your letter" })).toBeVisible();
  await other.close();
});

// Planted fault: with a form that posts from My letters, the letter is gone before anything is asked.
test("a letter is erased after a question that shows its code, also for whoever holds it", async ({
  page,
}) => {
  const id = await startLetter(page, { appeal: PRACTICE });
  await fillWriter(page);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved");
  const code = await returnCodeOn(page);

  await page.getByRole("link", { name: "My letters" }).first().click();
  await page.getByRole("link", { name: "Erase the letter for Tilda Quill" }).click();
  await expect(page.getByText(code)).toBeVisible();
  await page.getByRole("link", { name: "No, keep it" }).click();
  await page.getByRole("link", { name: "Erase the letter for Tilda Quill" }).click();
  await page.getByRole("button", { name: "Yes, erase my letter" }).click();
  await expect(page.getByRole("status")).toContainText("Erased.");
  await expect(page.getByText("There are no letters on this device.")).toBeVisible();
  await page.getByRole("textbox", { name: "Return code" }).fill(code);
  await page.getByRole("button", { name: "Open my letter" }).click();
  await expect(page.getByRole("alert")).toContainText("No letter opens with this code");
  expect((await page.goto(`/letters/${id}/write`))?.status()).toBe(404);
});

test("“Clear everything on this device” leaves no cookie, and the letter opens with its code", async ({
  page,
  context,
}) => {
  await letterToSend(page, { appeal: PRACTICE });
  const code = await returnCodeOn(page);
  await page.getByText(/Change the paper/).click();
  await page.getByRole("button", { name: "Use this paper" }).click();
  expect((await context.cookies()).length).toBeGreaterThan(1);

  await page.goto("/letters");
  const cleared = page.waitForResponse((response) => response.url().endsWith("/letters/clear/now"));
  await page.getByRole("link", { name: "Clear everything on this device" }).click();
  await expect(page.getByText(code)).toBeVisible();
  await page.getByRole("button", { name: "Yes, clear this device" }).click();
  expect(await (await cleared).headerValue("clear-site-data")).toBe('"cache", "cookies", "storage"');
  await expect(page.getByRole("status")).toContainText("This device is cleared");
  await expect(page.getByText("There are no letters on this device.")).toBeVisible();
  expect(await context.cookies()).toEqual([]);

  await page.getByRole("textbox", { name: "Return code" }).fill(code);
  await page.getByRole("button", { name: "Open my letter" }).click();
  await expect(page.getByRole("heading", { name: "Send your letter" })).toBeVisible();
});

test("My letters shows what went how and when, and what is left", async ({ page }) => {
  await letterToSend(page, { appeal: PRACTICE });
  await page.goto("/letters");
  await expect(page.getByText(/Ready to send, in English/)).toBeVisible();
  await page.getByRole("link", { name: "Continue the letter for Tilda Quill" }).click();
  const ways = page.locator("summary").filter({ hasText: "Post" });
  const officials = await ways.count();
  await chooseWay(page, "Post");
  await page.getByRole("button", { name: "I posted it" }).first().click();
  await page.goto("/letters");
  await expect(page.getByText(/: you posted it on 1 November 2014$/)).toHaveCount(1);
  await expect(page.getByText(/^Still to send: /)).toHaveCount(officials > 1 ? 1 : 0);
  await page.goBack();
  await page.getByRole("button", { name: "Mark all as posted" }).click();
  await page.goto("/letters");
  await expect(page.getByText("On its way to everyone, in English")).toBeVisible();
  await expect(page.getByText(/: you posted it on/)).toHaveCount(officials);
});
