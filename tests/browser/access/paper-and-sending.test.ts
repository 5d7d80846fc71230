import { expect } from "@playwright/test";
import { CASE, letterIdOf, letterToSend, PRACTICE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";
import {
  allowSending,
  linkFor,
  type SendingServer,
  startSendingServer,
} from "@/tests/browser/sending/sending-server";
import { allColours, expectForEverybody, violationsOn } from "./for-everybody";

// Pages beside the path that walk.ts goes, on a server that may send mail.
test.describe.configure({ mode: "default", timeout: 180_000 });
let sending: SendingServer;
test.beforeAll(async ({ browser }) => {
  sending = await startSendingServer();
  await allowSending(browser, sending);
});
test.afterAll(() => sending.stop());

test("the pages of a group are for everybody", async ({ page }) => {
  await page.goto(`${sending.server.url}${CASE}/group`);
  await expectForEverybody(page, "letters for a group", allColours);
  await page.getByRole("button", { name: "Make the letters" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectForEverybody(page, "letters for a group, with a mistake", allColours);
  await page.getByRole("combobox", { name: "Your country" }).selectOption("France");
  await page.getByRole("spinbutton", { name: "How many people?" }).fill("200");
  await page.getByRole("button", { name: "Make the letters" }).click();
  await expect(page.getByRole("heading", { name: "Making the letters" })).toBeVisible();
  // Kept as it is now: letters are made faster than a page is examined.
  const working = await page.content();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: "Stopped" })).toBeVisible();
  await expectForEverybody(page, "a pack that was stopped", allColours);
  await page.route("**/working", (route) => route.fulfill({ body: working, contentType: "text/html" }));
  await page.goto(`${sending.server.url}/working`);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expectForEverybody(page, "a pack in the making", allColours);
  await page.goto(`${sending.server.url}${CASE}/group`);
  await page.getByRole("combobox", { name: "Your country" }).selectOption("France");
  await page.getByRole("spinbutton", { name: "How many people?" }).fill("1");
  await page.getByRole("button", { name: "Make the letters" }).click();
  await expect(page.getByRole("heading", { name: "The letters are ready" })).toBeVisible({ timeout: 60_000 });
  await expectForEverybody(page, "a pack that is ready", allColours);
});

test("so are the letter as it prints, the settings of paper, and sending from here", async ({ page }) => {
  await letterToSend(page, { appeal: sending.server.url + PRACTICE });
  const id = letterIdOf(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await expect(page.getByRole("combobox", { name: "Envelope window" })).toBeVisible();
  await expectForEverybody(page, "paper, envelopes, labels and every card unfolded", allColours);

  await page.goto(`${sending.server.url}/letters/${id}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "My letter is ready" })).toBeHidden();
  // Paper has a letter on it and nothing else, the page's own title included.
  const printed = await violationsOn(page, { without: ["page-has-heading-one"] });
  expect.soft(printed, "the letter as it prints").toEqual([]);
  await page.emulateMedia({ media: "screen" });

  await page.goto(`${sending.server.url}/letters/${id}/send`);
  await page.getByRole("link", { name: "Send it for me" }).click();
  await expectForEverybody(page, "sending from here", allColours);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expectForEverybody(page, "sending from here, with a mistake", allColours);
  await page.getByRole("textbox", { name: "Your email address" }).fill("axe@writer.example");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("Look into your mailbox")).toBeVisible();
  await expectForEverybody(page, "a letter that waits for its writer", allColours);
  await page.goto(await linkFor(sending.mailbox, "axe@writer.example"));
  await expectForEverybody(page, "the page that the mail leads to", allColours);
});
