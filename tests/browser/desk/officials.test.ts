import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { database } from "@/lib/ground/db";
import { chooseWay, letterToSend } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";
import { type DeskServer, startDeskServer, type TestCoordinator } from "./desk-server";

test.describe.configure({ mode: "default" });
test.use({ javaScriptEnabled: false });
let server: DeskServer;
let anna: TestCoordinator;
let ben: TestCoordinator;

test.beforeAll(async () => {
  server = await startDeskServer({ POSTBAG_NOW: "2014-11-01" });
  anna = await server.addCoordinator("publisher", "anna@example.org");
  ben = await server.addCoordinator("editor", "ben@example.org");
});

test.afterAll(async () => server.stop());

const button = (page: Page, name: string) => page.getByRole("button", { name });

async function enter(page: Page, coordinator: TestCoordinator): Promise<void> {
  await page.context().addCookies([{ ...(await coordinator.signIn()), url: server.url }]);
}

test("a coordinator adds an official, is told what is missing, and finds it by searching", async ({
  page,
}) => {
  await enter(page, anna);
  await page.goto(`${server.url}/desk/officials`);
  await page.getByRole("link", { name: "Add an official" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Ada Example");
  await page.getByLabel("Email addresses").fill("ada@justice.example, office@justice.example");
  await button(page, "Add to the directory").click();
  const summary = page.getByRole("alert", { name: "There is a problem" });
  for (const words of [
    "Enter the role",
    "Enter a country",
    "Enter each email address",
    "Say where this comes from",
  ])
    await expect(summary).toContainText(words);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ada Example");
  await page.getByLabel("Role").fill("Minister of Justice");
  await page.getByLabel("Email addresses").fill("ada@justice.example\noffice@justice.example");
  await page.getByLabel("Country", { exact: true }).fill("Exampleland");
  await page.getByLabel("Source").fill("A call on 3 March");
  await button(page, "Add to the directory").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`${server.url}/desk/officials?q=ada+exampleland`);
  await expect(page.getByRole("heading", { name: "1 entry" })).toBeVisible();
});

test("two who edit the same field: the second sees both versions and nothing is overwritten", async ({
  browser,
}) => {
  const [hers, his] = await Promise.all([newPage(), newPage()]);
  async function newPage(): Promise<Page> {
    return (await browser.newContext({ javaScriptEnabled: false })).newPage();
  }
  await enter(hers, anna);
  await enter(his, ben);
  const address = `${server.url}/desk/officials/zz-mayor-of-postville`;
  await Promise.all([hers.goto(address), his.goto(address)]);
  await his.getByLabel("Organisation").fill("Town hall, by Ben");
  await his.getByLabel("Telephone numbers").fill("+44 20 7946 0999");
  await button(his, "Save").click();
  await expect(his.getByText("Saved.")).toBeVisible();
  await hers.getByLabel("Organisation").fill("Town hall, by Anna");
  await button(hers, "Save").click();
  await expect(hers.getByRole("alert").first()).toContainText(
    "Editor Example changed this while you were writing",
  );
  await expect(hers.getByRole("alert").first()).toContainText("Town hall, by Ben");
  await expect(hers.getByLabel("Organisation")).toHaveValue("Town hall, by Anna");
  await expect(hers.getByLabel("Telephone numbers")).toHaveValue("+44 20 7946 0999");
  await button(hers, "Save").click();
  await expect(hers.getByText("Saved.")).toBeVisible();
  await hers.getByRole("link", { name: "What was changed here" }).click();
  await expect(hers.getByText("Town hall, by Ben").first()).toBeVisible();
});

test("a writer says in two taps that a way leads nowhere; the desk sees it until somebody has checked", async ({
  page,
}) => {
  await page.goto(server.url);
  await letterToSend(page, { appeal: `${server.url}/appeals/khadija-ismayilova` });
  await chooseWay(page, "Fax");
  await page.getByText("No answer from the machine?").first().click();
  await button(page, "This fax number does not work").first().click();
  await expect(page.getByText("You reported it: thank you.")).toBeVisible();
  const [report] = await (await database()).channelReport.findMany();

  await enter(page, anna);
  await page.goto(`${server.url}/desk/officials/${report?.officialId}`);
  await expect(page.getByText("One writer reports that this fax is dead")).toBeVisible();
  await button(page, "I checked it today").click();
  await expect(page.getByText("One writer reports")).toHaveCount(0);
  await expect(page.getByLabel("Last checked on")).toHaveValue("2014-11-01");
});

test("a list is checked cell by cell, previewed, and only then taken over", async ({ page }) => {
  await enter(page, ben);
  await page.goto(`${server.url}/desk/officials/import`);
  const list = (email: string) => ({
    name: "officials.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `Position;Full name;Land;Telefax;E-Mail;Source\nGovernor;Gus Example;ZZ;;${email};a list\n`,
    ),
  });
  await page.getByLabel("CSV file").setInputFiles(list("not an address"));
  await button(page, "Check the list").click();
  await expect(page.getByRole("row", { name: /2 E-Mail Enter each email address/ })).toBeVisible();
  await page.getByLabel("CSV file").setInputFiles(list("gus@example.org"));
  await button(page, "Check the list").click();
  await expect(page.getByText("1 new, 0 changed, 0 unchanged.")).toBeVisible();
  expect(await (await database()).official.count({ where: { name: "Gus Example" } })).toBe(0);
  await button(page, "Import 1 official").click();
  await expect(page.getByText("Done. The directory is up to date.")).toBeVisible();
  expect(await (await database()).official.count({ where: { name: "Gus Example" } })).toBe(1);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export all (CSV)" }).click(),
  ]);
  const exported = readFileSync(await download.path(), "utf8");
  expect(exported).toContain("gus@example.org");
  await page.goto(`${server.url}/desk/officials/import`);
  await page.getByLabel("Or paste it here").fill(exported);
  await button(page, "Check the list").click();
  await expect(page.getByText(/0 new, 0 changed, \d+ unchanged\./)).toBeVisible();
});

test("a duplicate is merged, and the appeal writes to the one that stays", async ({ page }) => {
  await enter(page, anna);
  await page.goto(`${server.url}/desk/officials/zz-mayor-of-postville`);
  await page.getByRole("link", { name: "This is a duplicate of another" }).click();
  await button(page, "Merge and retire this one").click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Choose the entry that stays",
  );
  const merge = async () => {
    await page.getByRole("radio", { name: /Ada Example/ }).check();
    await button(page, "Merge and retire this one").click();
  };
  // A live appeal needs a salutation: it is not left without one by a merger.
  await merge();
  const alert = page.getByRole("alert", { name: "There is a problem" });
  await expect(alert).toContainText("has no salutation");
  const address = page.url().replace(/\/into$/, "");
  await page.goto(`${server.url}/desk/officials?q=ada+exampleland`);
  await page
    .getByRole("link", { name: /Ada Example|Minister/ })
    .first()
    .click();
  await page.getByLabel("Salutations").fill("en: Dear Minister");
  await button(page, "Save").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(address);
  await merge();
  await expect(page.getByRole("heading", { level: 1, name: /Ada Example/ })).toBeVisible();
  await page.goto(`${server.url}/appeals/practice-letter`);
  await expect(page.getByText("Ada Example").filter({ visible: true }).first()).toBeVisible();
});

test("the addressees of an appeal stand with their addresses, each with the way to its entry and back", async ({
  page,
}) => {
  await enter(page, anna);
  const addressees = `${server.url}/desk/appeals/khadija-ismayilova/1/addressees`;
  await page.goto(addressees);
  const book = page.getByRole("region", { name: "Their addresses" });
  await expect(book.getByRole("listitem").first()).toContainText("19 Istiqlaliyyat Street");
  await book.getByRole("link", { name: "Open the entry of President" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("President");
  await page.getByRole("link", { name: "Back to the addressees of the appeal" }).click();
  expect(page.url()).toBe(addressees);
  // Planted fault: a way back that is taken as it stands leads off the desk.
  await page.goto(`${server.url}/desk/officials/az-president?from=https://elsewhere.example`);
  await expect(page.getByRole("link", { name: /^Back to/ })).toHaveCount(0);
});
