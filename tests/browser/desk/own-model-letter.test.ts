import { expect, type Page } from "@playwright/test";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer, test } from "@/tests/browser/harness/story";

const ISSUE = "/desk/appeals/practice-letter/1";
const OWN = "Libraries are what you were appointed to keep open.";
let server: RealServer;

test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());

/** What a new letter to these officials alone opens with, under “The facts”. */
async function opensWith(page: Page, officials: string[]): Promise<string> {
  await page.goto("/appeals/practice-letter/write");
  for (const box of await page.getByRole("group", { name: "Who is it for?" }).getByRole("checkbox").all())
    await box.uncheck();
  for (const name of officials) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();
  await expect(page).toHaveURL(/\/letters\/[a-z]+\/write$/);
  return page.locator("main").innerText();
}

test("one official gets a model letter of its own, and everybody’s again", async ({ browser }) => {
  const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  await signInAs(desk, { server, role: "publisher" });
  const page = await desk.newPage();
  await page.goto(ISSUE);
  await page.getByText("A model letter for one official").click();
  const minister = page.getByRole("listitem").filter({ hasText: /^Minister of Libraries.*uses everybody’s/ });
  await minister.getByRole("link", { name: /write one for Minister of Libraries/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/for Minister of Libraries/);
  await expect(page.getByText("In everybody’s").first(), "it can be compared").toBeVisible();
  await page.getByRole("textbox", { name: "Subject" }).first().fill("Our libraries");
  await page.getByRole("textbox", { name: "Why I write" }).first().fill(OWN);
  await page.getByRole("button", { name: "Save" }).last().click();
  await expect(page.getByRole("status")).toHaveText("Saved.");

  const writer = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const letterPage = await writer.newPage();
  expect(await opensWith(letterPage, ["Minister of Libraries"])).toContain(OWN);
  expect(await opensWith(letterPage, ["Minister of Libraries", "Mayor of Postville"])).not.toContain(OWN);
  expect(await opensWith(letterPage, ["Mayor of Postville"])).not.toContain(OWN);

  await page.getByRole("link", { name: /own model letter, English/ }).click();
  await page.getByRole("button", { name: "Use everybody’s again" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved.");
  await expect(page.getByRole("link", { name: /own model letter/ })).toHaveCount(0);
  expect(await opensWith(letterPage, ["Minister of Libraries"])).not.toContain(OWN);
  await Promise.all([desk.close(), writer.close()]);
});

test("there is no model letter for somebody whom the issue does not write to", async ({ browser }) => {
  const desk = await browser.newContext({ baseURL: server.url });
  await signInAs(desk, { server, role: "publisher", name: "other" });
  const page = await desk.newPage();
  const reply = await page.goto(`${ISSUE}/template?language=en&officialId=nobody`);
  expect(reply?.status()).toBe(404);
  await desk.close();
});
