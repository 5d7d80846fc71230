import { type BrowserContext, expect, type Page } from "@playwright/test";
import { violationsOn } from "@/tests/browser/access/for-everybody";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { fillWriter, finishLetter, letterIdOf } from "@/tests/browser/harness/steps";
import { startOwnServer, test } from "@/tests/browser/harness/story";
import { sampleSheet } from "@/tests/publishing/sample-sheet";

const ISSUE = "/desk/appeals/ilinca-moraru/1";
let server: RealServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await startOwnServer({ POSTBAG_NOW: "2026-11-21" });
});
test.afterAll(() => server.stop());

async function noViolations(page: Page) {
  expect(await violationsOn(page), page.url()).toEqual([]);
}

async function bringIn(page: Page) {
  await page.goto("/desk/import");
  await page.getByLabel("Or its text").fill(sampleSheet());
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { name: "Review the sheet" })).toBeVisible();
}

async function beginLetter(page: Page): Promise<string> {
  await page.goto("/appeals/ilinca-moraru/write");
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();
  await expect(page).toHaveURL(/\/letters\/[a-z]+\/write$/);
  return letterIdOf(page);
}

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "with" : "without";
  const slug = javaScriptEnabled ? "ilinca-moraru-2" : "ilinca-moraru";

  test(`a sheet is published and stopped ${how} scripts, and writing ends on every route`, async ({
    browser,
  }) => {
    const desk = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await signInAs(desk, { server, role: "publisher", name: `publisher ${how}` });
    const page = await desk.newPage();
    await bringIn(page);
    await page.getByText("91/26 ·").click();
    await expect(page.getByRole("textbox", { name: "UA number" })).toHaveValue("91/26");
    await expect(page.getByText("PLEASE SEND APPEALS BEFORE 14 JANUARY 2027 TO:").first()).toBeVisible();
    await expect(page.getByText("Please check: the sheet has no letter to take them from")).toBeVisible();
    const attach = page.getByRole("radio", { name: "A new appeal" });
    if (await attach.count()) await attach.check();
    await page.getByRole("button", { name: "Create draft" }).click();
    await expect(page).toHaveURL(new RegExp(`/desk/appeals/${slug}/1$`));
    expect((await page.request.get(`/appeals/${slug}`)).status(), "nobody else sees a draft").toBe(404);

    const second = javaScriptEnabled; // by then there are two publishers
    await page.getByRole("button", { name: second ? "Propose to publish it" : "Publish it" }).click();
    if (second) {
      await expect(page.getByText("Another publisher has to agree.")).toBeVisible();
      const other = await browser.newContext({ baseURL: server.url });
      await signInAs(other, { server, role: "publisher", name: "third" });
      const theirs = await other.newPage();
      await theirs.goto(`/desk/appeals/${slug}/1`);
      await theirs.getByRole("button", { name: "Publish it" }).click();
      await expect(theirs.getByRole("status")).toHaveText("Published: supporters see it now.");
      await other.close();
    }

    const writer = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    const letterPage = await writer.newPage();
    await letterPage.goto(`/appeals/${slug}`);
    await letterPage.getByRole("link", { name: "Write a letter" }).click();
    await letterPage.getByRole("radio", { name: "English" }).check();
    await letterPage.getByRole("button", { name: "Start my letter" }).click();
    const id = letterIdOf(letterPage);
    await fillWriter(letterPage);
    await finishLetter(letterPage);

    await page.goto(`/desk/appeals/${slug}/1`);
    await page.getByRole("button", { name: "Stop this action now" }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" }).getByText("Say why")).toBeVisible();
    await page.getByLabel("Stop it: the reason").fill("Her family asks for silence.");
    await page.getByRole("button", { name: "Stop this action now" }).click();
    await expect(page.getByRole("status")).toContainText("Stopped");

    await letterPage.goto(`/appeals/${slug}`);
    await expect(letterPage.getByText("Her family asks for silence.")).toBeVisible();
    await expect(letterPage.getByRole("link", { name: "Write a letter" })).toHaveCount(0);
    const api = await (await letterPage.request.get(`/api/v1/appeals/${slug}`)).json();
    expect(api).toMatchObject({ status: "stopped", stopReason: "Her family asks for silence." });
    const posts: [string, Record<string, string>][] = [
      [`/appeals/${slug}/start`, { startKey: "k".repeat(27), officialIds: "x", language: "en" }],
      [`/letters/${id}/draft`, { revision: "2", body: "More." }],
      [`/letters/${id}/finish`, {}],
      [`/letters/${id}/dispatches`, { kind: "declared", channel: "post", officialId: "" }],
    ];
    for (const [path, form] of posts)
      expect((await letterPage.request.post(path, { form })).status(), path).toBe(409);
    for (const name of ["letters.pdf", "letter.pdf", "letter.eml", "labels.pdf"])
      expect((await letterPage.request.get(`/letters/${id}/files/${name}`)).status(), name).toBe(409);
    await letterPage.goto(`/letters/${id}/write`);
    await expect(letterPage.getByRole("textbox")).toHaveCount(0);
    await expect(letterPage.getByText("Ilinca Moraru").first(), "it can still be read").toBeVisible();
    await Promise.all([desk.close(), writer.close()]);
  });
}

test("two coordinators who change the same text both see both versions", async ({ browser }) => {
  const [anna, ben] = await Promise.all(
    ["anna", "ben"].map(async (name): Promise<BrowserContext> => {
      const context = await browser.newContext({ baseURL: server.url });
      await signInAs(context, { server, role: "publisher", name });
      return context;
    }),
  );
  if (!anna || !ben) throw new Error("both were made");
  const [one, two] = [await anna.newPage(), await ben.newPage()];
  for (const page of [one, two]) await page.goto(`${ISSUE}/text`);
  await one.getByRole("textbox", { name: "Title" }).fill("Anna’s title");
  await one.getByRole("button", { name: "Save" }).last().click();
  await expect(one.getByRole("status")).toHaveText("Saved.");
  await two.getByRole("textbox", { name: "Title" }).fill("Ben’s title");
  await two.getByRole("button", { name: "Save" }).last().click();
  await expect(two.getByRole("textbox", { name: "Title" })).toHaveValue("Ben’s title");
  await expect(two.getByText("Anna’s title")).toBeVisible();
  await noViolations(two);
  await two.getByRole("button", { name: "Save" }).last().click();
  await expect(two.getByRole("status")).toHaveText("Saved.");
  await Promise.all([anna.close(), ben.close()]);
});

test("what is wrong with a draft is named, and each leads to its field", async ({ browser }) => {
  const desk = await browser.newContext({ baseURL: server.url });
  await signInAs(desk, { server, role: "publisher", name: "careful" });
  const page = await desk.newPage();
  await page.goto(ISSUE);
  await page.getByRole("button", { name: "Begin the next issue" }).click();
  await expect(page).toHaveURL(/ilinca-moraru\/2$/);
  await page.getByRole("link", { name: "Numbers, dates and languages" }).click();
  await page.getByRole("textbox", { name: "This date" }).fill("2026-11-21");
  await page.getByRole("button", { name: "Save" }).last().click();
  await page.getByRole("button", { name: "Propose to publish it" }).click();
  await page.getByRole("link", { name: /^The date has passed/ }).click();
  await expect(page).toHaveURL(/\/issue#deadline$/);
  await expect(page.getByRole("textbox", { name: "This date" })).toHaveAccessibleDescription(
    /The date has passed/,
  );
  await page.getByRole("textbox", { name: "This date" }).fill("2027-02-30");
  await page.getByRole("button", { name: "Save" }).last().click();
  await expect(page.getByRole("textbox", { name: "This date" })).toHaveValue("2027-02-30");
  await expect(page.getByRole("link", { name: /^Enter a day that exists/ })).toBeVisible();
  await noViolations(page);
  await desk.close();
});

test("a letter that tries a draft out is like any other, and counted nowhere", async ({ browser }) => {
  const desk = await browser.newContext({ baseURL: server.url });
  await signInAs(desk, { server, role: "editor", name: "trying" });
  const page = await desk.newPage();
  await page.goto("/desk/appeals/ilinca-moraru/2/preview");
  await noViolations(page);
  await page.getByRole("button", { name: "Begin a letter that is not counted" }).click();
  await expect(page.getByText("This is a test letter.")).toBeVisible();
  await fillWriter(page);
  await finishLetter(page);
  await page.getByRole("button", { name: "Mark all as posted" }).click();
  const tally = await (await page.request.get("/api/v1/appeals/ilinca-moraru/tally")).json();
  expect(tally.declared.letters).toBe(0);
  await desk.close();
});

test("a writer’s country leads to the embassy that gets a copy, or lets the writer type one", async ({
  browser,
}) => {
  const desk = await browser.newContext({ baseURL: server.url });
  await signInAs(desk, { server, role: "publisher", name: "diplomat" });
  const page = await desk.newPage();
  await page.goto("/desk/officials/import");
  await page
    .getByLabel("Or paste it here")
    .fill("sending,host,name,address,located in,source\nMD,IE,Embassy of Moldova,5 Example Square,GB,a call");
  await page.getByRole("button", { name: "Check the list" }).click();
  await noViolations(page);
  await page.getByRole("button", { name: "Import 1 official" }).click();
  await expect(page.getByRole("link", { name: "Embassy of Moldova" })).toBeVisible();
  await page.goto(ISSUE);
  await page.getByRole("button", { name: "Open it again" }).click();

  const writer = await browser.newContext({ baseURL: server.url });
  const letterPage = await writer.newPage();
  await letterPage.goto("/appeals/ilinca-moraru/write");
  await letterPage.getByRole("combobox", { name: "Your country" }).selectOption("Ireland");
  await letterPage.getByRole("radio", { name: "English" }).check();
  await letterPage.getByRole("button", { name: "Start my letter" }).click();
  await fillWriter(letterPage, { name: "Ann Example", address: "1 Street\nDublin", country: "Ireland" });
  await finishLetter(letterPage);
  await expect(letterPage.getByRole("region", { name: "Embassy of Moldova" })).toContainText(
    "UNITED KINGDOM",
  );

  await beginLetter(letterPage);
  await letterPage
    .getByRole("textbox", { name: "Embassy in your country" })
    .fill("Embassy of Moldova\n9 Own Road");
  await fillWriter(letterPage);
  await finishLetter(letterPage);
  await expect(letterPage.getByRole("region", { name: "Embassy of Moldova" })).toContainText("9 Own Road");
  await Promise.all([desk.close(), writer.close()]);
});
