import { expect, type Page } from "@playwright/test";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { totpCode } from "@/lib/desk/sign-in/totp";
import { serverSecret } from "@/lib/ground/server-secret";
import { expectForEverybody } from "@/tests/browser/access/for-everybody";
import { addDeskThings, proposeAddress } from "@/tests/browser/harness/desk-things";
import { test } from "@/tests/browser/harness/story";
import { findDeskRoutes, pathOf } from "./desk-routes";
import { type DeskServer, PASSPHRASE, startDeskServer, type TestCoordinator } from "./desk-server";

test.describe.configure({ mode: "default" });
let server: DeskServer;
let anna: TestCoordinator;
let ids: Record<string, string>;

test.beforeAll(async () => {
  server = await startDeskServer();
  anna = await server.addCoordinator("publisher", "anna@example.org");
  const historyKey = keyFor(await serverSecret(server.dataFolder), "history");
  const author = { coordinatorId: anna.id, at: new Date(), historyKey };
  ids = { "/desk/coordinators": anna.id, ...(await addDeskThings(author)) };
  await proposeAddress("az-president", author);
});

test.afterAll(async () => server.stop());

const button = (page: Page, name: string) => page.getByRole("button", { name });

for (const { address } of findDeskRoutes().filter(({ isPage }) => isPage)) {
  test(`${address} is for everybody`, async ({ page }) => {
    await page.context().addCookies([{ ...(await anna.signIn()), url: server.url }]);
    const reply = await page.goto(server.url + pathOf(address, ids));
    expect(reply?.status(), "what it shows is there").toBe(200);
    await expectForEverybody(page, address);
  });
}

test("so are pages with something chosen, found or waiting", async ({ page }) => {
  test.setTimeout(120_000);
  await page.context().addCookies([{ ...(await anna.signIn()), url: server.url }]);
  const issue = "/desk/appeals/practice-letter/1";
  for (const address of [
    `${issue}/template?language=en&officialId=zz-mayor-of-postville`,
    ...[
      "about",
      "issue",
      "text",
      "news",
      "asks",
      "addressees",
      "template",
      "timeline",
      "family",
      "sources",
    ].map((part) => `${issue}/${part}?language=fr`),
    "/desk/history?table=Official",
    "/desk/numbers",
    "/desk/numbers?year=2014&country=AZ",
    "/desk/officials?q=mayor&done=1",
    "/desk/officials/az-president?proposed",
    "/desk/officials?kind=embassies&q=moldova",
  ]) {
    const reply = await page.goto(server.url + address);
    expect(reply?.status(), address).toBe(200);
    await expectForEverybody(page, address);
  }
});

test("so is the answer to a role that may not see a page, which says so to machines as well", async ({
  page,
}) => {
  const reader = await server.addCoordinator("reports", "reports@example.org");
  await page.context().addCookies([{ ...(await reader.signIn()), url: server.url }]);
  const reply = await page.goto(`${server.url}/desk/import`);
  expect(reply?.status()).toBe(403);
  await expect(page.getByRole("heading", { name: "Your role does not include this" })).toBeVisible();
  await expectForEverybody(page, "a page for another role");
});

test("so are the pages of signing in, with and without mistakes", async ({ page }) => {
  await page.goto(`${server.url}/desk/sign-in`);
  await expectForEverybody(page, "sign-in");
  await button(page, "Go on").click();
  await expectForEverybody(page, "sign-in with mistakes");
  await page.getByLabel("Email").fill(anna.email);
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  await button(page, "Go on").click();
  await expectForEverybody(page, "code");
  await page.getByLabel("Code").fill("1");
  await button(page, "Sign in").click();
  await expectForEverybody(page, "code with a mistake");
  await page.getByLabel("Code").fill(totpCode({ secret: anna.totpSecret, now: new Date() }));
  await button(page, "Sign in").click();
  await page.goto(`${server.url}/desk/account/codes`);
  await button(page, "Show me ten new codes").click();
  await expectForEverybody(page, "recovery codes");
  await page.goto(`${server.url}/desk/coordinators`);
  await page.getByRole("textbox", { name: "Email" }).fill("new@example.org");
  await button(page, "Make a link").click();
  await expectForEverybody(page, "a link to hand over");
  await page.goto(await page.locator(".code").innerText());
  await expectForEverybody(page, "invitation");
  await page.getByLabel("Your name").fill("Nora Example");
  await page.getByLabel("New passphrase").fill(PASSPHRASE);
  await page.getByLabel("Repeat passphrase").fill(PASSPHRASE);
  await button(page, "Go on to the second step").click();
  await expectForEverybody(page, "setting up the second step");
});

test("so are forms with mistakes, lists to mend and a preview", async ({ page }) => {
  await page.context().addCookies([{ ...(await anna.signIn()), url: server.url }]);
  await page.goto(`${server.url}/desk/section`);
  await page.getByLabel("Days that a letter is kept").fill("0");
  await page.getByLabel("Zone, Postage, line 1").fill("Europe");
  await button(page, "Save").click();
  await expectForEverybody(page, "section with mistakes");
  await page.goto(`${server.url}/desk/officials/new`);
  await button(page, "Add to the directory").click();
  await expectForEverybody(page, "official with mistakes");
  await page.goto(`${server.url}/desk/officials/import`);
  await page.getByLabel("Or paste it here").fill("role,country,source\nMayor,Atlantis,list\n");
  await button(page, "Check the list").click();
  await expectForEverybody(page, "list with mistakes");
  await page.getByLabel("Or paste it here").fill("role,country,source\nMayor,ZZ,list\n");
  await button(page, "Check the list").click();
  await expectForEverybody(page, "preview of a list");
  await page.context().clearCookies();
  await button(page, "Import 1 official").click();
  await expectForEverybody(page, "sign-in after the session has ended");
});
