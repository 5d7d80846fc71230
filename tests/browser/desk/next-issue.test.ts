import { type BrowserContext, expect, type Page } from "@playwright/test";
import { violationsOn } from "@/tests/browser/access/for-everybody";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { fillWriter } from "@/tests/browser/harness/steps";
import { startOwnServer, test } from "@/tests/browser/harness/story";
import { sampleSheet } from "@/tests/publishing/sample-sheet";

const OWN_WORDS = "My grandmother taught me to read in a room like hers.";
let server: RealServer;
let publisher: BrowserContext;

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ browser }) => {
  server = await startOwnServer({ POSTBAG_NOW: "2026-11-21" });
  // One publisher for both rounds: with two, each publication would need both.
  publisher = await browser.newContext({ baseURL: server.url });
  await signInAs(publisher, { server, role: "publisher" });
});
test.afterAll(() => server.stop());

async function bringIn(page: Page, sheet: string): Promise<void> {
  await page.goto("/desk/import");
  await page.getByLabel("Or its text").fill(sheet);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { name: "Review the sheet" })).toBeVisible();
  const attach = page.getByRole("radio", { name: "The next issue of the appeal for Ilinca Moraru" });
  if (await attach.count()) await expect(attach, "what is known is offered first").toBeChecked();
  await page.getByRole("button", { name: "Create draft" }).click();
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByRole("status")).toHaveText("Published: supporters see it now.");
}

/** Another number for each round, so that one round's follow-up does not know the other's appeal. */
const firstSheet = (number: string) => sampleSheet().replaceAll("91/26", number);
const followUp = (number: string) =>
  firstSheet(number)
    .replaceAll(`UA: ${number}`, `Further information on UA: ${number}`)
    .replace("LIBRARIAN HELD WITHOUT CHARGE", "LIBRARIAN ALLOWED TO SEE A LAWYER")
    .replace("18 November 2026", "20 November 2026")
    .replace(/Calling on them to let her see .* at once\./, "Welcoming that she has seen a lawyer.");

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "with" : "without";
  const [slug, number] = javaScriptEnabled ? ["ilinca-moraru-2", "92/26"] : ["ilinca-moraru", "91/26"];

  test(`a letter begun on an older issue goes on with the newer one, ${how} scripts`, async ({ browser }) => {
    const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await desk.addCookies(await publisher.cookies());
    const page = await desk.newPage();
    await bringIn(page, firstSheet(number ?? ""));
    const writer = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    const letter = await writer.newPage();
    await letter.goto(`/appeals/${slug}/write`);
    await letter.getByRole("radio", { name: "English" }).check();
    await letter.getByRole("button", { name: "Start my letter" }).click();
    await fillWriter(letter);
    await letter.getByRole("textbox", { name: "About you" }).fill(OWN_WORDS);
    await letter.getByRole("button", { name: "Save draft" }).click();
    await expect(letter.locator("main")).toContainText("let her see a lawyer");
    const address = letter.url();

    await bringIn(page, followUp(number ?? ""));
    await expect(async () => {
      await letter.goto(`/appeals/${slug}`);
      const news = letter.getByRole("heading", { name: "Librarian allowed to see a lawyer" });
      await expect(news).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(letter.getByRole("heading", { level: 1 })).toContainText("Librarian held without charge");

    await letter.goto(address);
    await letter.getByRole("button", { name: "Move my letter to the updated appeal" }).click();
    await expect(letter.getByRole("textbox", { name: "About you" })).toHaveValue(OWN_WORDS);
    await expect(letter.getByRole("textbox", { name: "Your name" })).toHaveValue("Ann Example");
    await expect(letter.locator("main")).toContainText("I welcome that she has seen a lawyer.");
    await expect(letter.locator("main")).not.toContainText("let her see a lawyer");
    await Promise.all([desk.close(), writer.close()]);
  });

  test(`a state that was public is put back by one button, ${how} scripts`, async ({ browser }) => {
    const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await desk.addCookies(await publisher.cookies());
    const page = await desk.newPage();
    const issue = `/desk/appeals/${slug}/2`;
    // Pages that are the same for everybody are kept for a second.
    const publicTitle = async () => {
      await page.goto(`/appeals/${slug}`);
      return page.getByRole("heading", { level: 1 }).innerText();
    };
    await page.goto(`${issue}/text`);
    await page.getByRole("textbox", { name: "Title" }).fill("A slip of the pen");
    await page.getByRole("button", { name: "Save" }).last().click();
    await expect.poll(publicTitle).toContain("A slip of the pen");
    await page.goto(issue);
    await page.getByRole("button", { name: "Put state 1 back" }).click();
    await expect(page.getByRole("status")).toHaveText("The earlier state is back.");
    await expect.poll(publicTitle).toContain("Librarian held without charge");
    await page.goto(`/desk/history?table=AppealText&row=${slug}/en`);
    await expect(page.getByText("A slip of the pen").first(), "the slip stays in the history").toBeVisible();
    await desk.close();
  });

  test(`news is translated beside its source and read in the reader's language, ${how} scripts`, async ({
    browser,
  }) => {
    const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await desk.addCookies(await publisher.cookies());
    const page = await desk.newPage();
    const issue = `/desk/appeals/${slug}/2`;
    const save = async (fields: Record<string, string>) => {
      for (const [name, words] of Object.entries(fields))
        await page.getByRole("textbox", { name, exact: true }).fill(words);
      await page.getByRole("button", { name: "Save" }).last().click();
      await expect(page.getByRole("status")).toHaveText("Saved.");
    };
    await page.goto(`${issue}/news`);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await page.getByRole("button", { name: "Show it in this language" }).click();
    await expect(
      page.getByText("Librarian allowed to see a lawyer"),
      "the source stands beside",
    ).toBeVisible();
    await save({ Headline: "Une avocate enfin", "What happened since": "Elle a vu une avocate." });
    await page.goto(`${issue}/text?language=fr`);
    await save({ Title: "Bibliothécaire détenue", Summary: "Elle est détenue sans inculpation." });
    await page.goto(`${issue}/preview?language=fr`);
    await expect(page.getByRole("heading", { name: "Une avocate enfin" })).toHaveAttribute("lang", "fr");

    const reader = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    const read = await reader.newPage();
    const languages = read.getByRole("navigation", { name: "Languages of this appeal" });
    await expect(async () => {
      await read.goto(`/appeals/${slug}`);
      await languages.getByRole("link", { name: /^français/i }).click({ timeout: 500 });
    }).toPass();
    await expect(read.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "fr");
    await expect(read.getByRole("heading", { name: "Une avocate enfin" })).toHaveAttribute("lang", "fr");
    const isStale = read.getByText(/^The original has changed/);
    await expect(isStale).toHaveCount(0);
    if (javaScriptEnabled) expect(await violationsOn(read)).toEqual([]);

    await page.goto(`${issue}/news`);
    await save({ Headline: "Librarian saw a lawyer twice" });
    await expect(page.getByRole("listitem").filter({ hasText: "What is new" })).toContainText(
      "(older than the source text)",
    );
    await page.goto(`${issue}/news?language=fr`);
    await expect(page.getByText(/^The source text has changed since/)).toBeVisible();
    const ask = page.getByRole("textbox", { name: "As the sheet words it" }).first();
    const saveAsk = async (language: string, words: string) => {
      await page.goto(`${issue}/asks?language=${language}`);
      await ask.fill(words);
      await page.getByRole("button", { name: "Save" }).last().click();
      await expect(page.getByRole("status")).toHaveText("Saved.");
    };
    await saveAsk("fr", "Demandant de l’inculper ou de la libérer.");
    await saveAsk("en", "Urging the authorities to release her.");
    await expect(page.getByRole("listitem").filter({ hasText: /^Asks/ })).toContainText(
      "(older than the source text)",
    );
    await page.goto(`${issue}/asks?language=fr`);
    await expect(page.getByText("In the source language, changed since").first()).toBeVisible();
    const other = await desk.newPage();
    await other.goto(`${issue}/asks`);
    await other
      .getByRole("textbox", { name: "As the sheet words it" })
      .first()
      .fill("Urging her release now.");
    await other.getByRole("button", { name: "Save" }).last().click();
    await expect(other.getByRole("status")).toHaveText("Saved.");
    await page.getByRole("button", { name: "Save" }).last().click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
      "The source text changed while you were translating",
    );
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Save" }).last().click();
    await expect(page.getByRole("status")).toHaveText("Saved.");
    await expect(page.getByRole("listitem").filter({ hasText: /^Asks/ })).not.toContainText("older than");
    await expect(async () => {
      await read.reload();
      await expect(isStale).toBeVisible({ timeout: 500 });
    }).toPass();
    await Promise.all([desk.close(), reader.close()]);
  });
}
