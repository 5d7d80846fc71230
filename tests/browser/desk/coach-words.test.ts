import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { violationsOn } from "@/tests/browser/access/for-everybody";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { fillWriter, startLetter } from "@/tests/browser/harness/steps";
import { startOwnServer } from "@/tests/browser/harness/story";

let server: RealServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await startOwnServer({ POSTBAG_NOW: "2014-11-01" });
});
test.afterAll(() => server.stop());

const insults = (page: Page) => page.getByRole("group", { name: "Insults: gets a hint" });

async function changeWords(context: BrowserContext, change: (page: Page) => Promise<void>): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/desk/section");
  await page.getByRole("link", { name: "Words of the letter coach" }).click();
  await page.getByRole("link", { name: "English" }).click();
  // Open by itself once something of it is changed.
  if (!(await insults(page).isVisible())) await page.locator("summary", { hasText: /^Insults$/ }).click();
  await change(page);
  await page.getByRole("button", { name: "Save" }).click();
  return page;
}

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "with" : "without";
  const word = javaScriptEnabled ? "numbskull" : "nincompoop";

  // Planted fault: a coach that reads the built-in words alone, live or on the server, says nothing about the word.
  test(`a section adds a word and a writer gets the hint, ${how} JavaScript`, async ({ browser }) => {
    const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await signInAs(desk, { server, role: "publisher", name: `publisher ${how}` });
    const typo = await changeWords(desk, (page) => insults(page).getByLabel("Add").fill("... fool"));
    await expect(typo).toHaveTitle(/^Error: /);
    await expect(insults(typo).getByLabel("Add")).toHaveAccessibleDescription(
      /Begin each phrase with a word/,
    );
    await expect(insults(typo).getByLabel("Add")).toHaveValue("... fool");
    if (javaScriptEnabled) expect(await violationsOn(typo)).toEqual([]);
    await insults(typo).getByLabel("Add").fill(`${word}*`);
    await typo.getByRole("button", { name: "Save" }).click();
    await expect(typo.getByRole("status")).toContainText("Saved.");
    await expect(insults(typo).getByLabel("Add")).toHaveValue(`${word}*`);
    await typo.goto("/desk/history?table=CoachWords");
    await expect(typo.getByText(`${word}*`).first()).toBeVisible();
    await desk.close();

    const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    const page = await context.newPage();
    await startLetter(page);
    await page.getByRole("textbox", { name: "About you" }).fill(`You are a ${word}, if I may say so.`);
    await fillWriter(page);
    const hint = page.getByText(new RegExp(`“${word}” may be taken as an insult`));
    if (javaScriptEnabled) await expect(hint).toBeVisible();
    await page.getByRole("button", { name: "Save and check" }).click();
    await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
    await expect(hint).toBeVisible();
    await context.close();
  });
}

test("a translator reads the words and cannot change them", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url });
  await signInAs(context, { server, role: "translator" });
  const page = await context.newPage();
  await page.goto("/desk/coach-words/ar");
  await expect(page.getByText("You can read this. A publisher can change it.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
  await page.locator("summary", { hasText: /^Threats$/ }).click();
  await page
    .locator("summary", { hasText: /built-in phrases/ })
    .locator("visible=true")
    .first()
    .click();
  await expect(page.locator("ul[dir=rtl]").locator("visible=true").first()).toBeVisible();
  await context.close();
});

test("a language of the section that has no built-in lists can have some of the section's", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.url });
  await signInAs(context, { server, role: "publisher", name: "another" });
  const page = await context.newPage();
  expect((await page.goto("/desk/coach-words/it"))?.status()).toBe(404);
  await page.goto("/desk/section");
  await page.getByRole("textbox", { name: "Languages" }).fill("en, it");
  await page.getByRole("button", { name: "Save" }).click();
  await page.goto("/desk/coach-words");
  await page.getByRole("link", { name: "Italian" }).click();
  await page.locator("summary", { hasText: /^Insults$/ }).click();
  await expect(insults(page).getByLabel("Leave out")).toHaveCount(0);
  await insults(page).getByLabel("Add").fill("mascalzon*");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await page.goto("/desk/coach-words");
  await expect(page.getByRole("row", { name: /Italian.*1 added, 0 left out/ })).toBeVisible();
  await context.close();
});
