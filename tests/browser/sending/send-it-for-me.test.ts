import { expect, type Page } from "@playwright/test";
import { violationsOn } from "@/tests/browser/access/for-everybody";
import { signInAs } from "@/tests/browser/harness/coordinator";
import { letterToSend, PRACTICE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";
import type { FaultServer } from "@/tests/mail/fault-server";
import {
  allowSending,
  letterStatesOf,
  linkFor,
  mailFor,
  type SendingServer,
  startSendingServer,
} from "./sending-server";

test.describe.configure({ mode: "default" }); // one server for all
let sending: SendingServer;

test.beforeAll(async ({ browser }) => {
  sending = await startSendingServer();
  await allowSending(browser, sending, expectNothingFrom);
});

test.afterAll(async () => {
  await sending.stop();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a writer has a letter sent: one link, one button, and only then it goes", async ({
      browser,
      page,
    }) => {
      const { server, mailbox } = sending;
      const address = `ann-${javaScriptEnabled}@writer.example`;
      await letterToSend(page, { appeal: server.url + PRACTICE });
      await page.getByRole("link", { name: "Send it for me" }).click();
      for (const box of await page.getByRole("group", { name: "Send it to" }).getByRole("checkbox").all())
        await box.uncheck();
      await page.getByRole("checkbox", { name: /Minister of Libraries/ }).check();
      await page.getByRole("textbox", { name: "Your email address" }).fill("ann at home");
      const offered = page.getByRole("combobox", { name: "Language of our emails to you" });
      await expect(offered).toHaveValue("en");
      await offered.selectOption("es");
      await page.getByRole("button", { name: "Send me the link" }).click();
      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.getByRole("textbox", { name: "Your email address" })).toHaveValue("ann at home");
      await expect(page.getByRole("checkbox", { name: /Mayor of Postville/ })).not.toBeChecked();
      if (javaScriptEnabled) await expectNothingFrom(page);

      await page.getByRole("textbox", { name: "Your email address" }).fill(address);
      const language = page.getByRole("combobox", { name: "Language of our emails to you" });
      await expect(language).toHaveValue("es"); // as it was chosen, not what the browser asks for
      await language.selectOption("fr");
      await page.getByRole("button", { name: "Send me the link" }).click();
      await expect(page.getByText("Look into your mailbox")).toBeVisible();
      if (javaScriptEnabled) await expectNothingFrom(page);

      const before = lettersAt(mailbox);
      const link = await linkFor(mailbox, address);
      // Another device, and before it a program that only looks at links.
      const elsewhere = await browser.newContext({ javaScriptEnabled });
      const confirm = await elsewhere.newPage();
      await confirm.goto(link);
      await confirm.goto(link);
      if (javaScriptEnabled) await expectNothingFrom(confirm);
      expect(lettersAt(mailbox)).toBe(before);
      await confirm.getByRole("button", { name: "Yes, send my letter" }).click();
      await expect(confirm.getByText("You have confirmed.")).toBeVisible();
      await expect(confirm.getByRole("button", { name: "Yes, send my letter" })).toHaveCount(0);

      await expect(async () => expect(lettersAt(mailbox)).toBe(before + 1)).toPass({ timeout: 15_000 });
      const letter = await mailFor(mailbox, "minister@libraries.example");
      expect(letter).toContain("From: Ann Example via Postbag <letters@postbag.example>");
      expect(letter).not.toContain(address);
      expect(letter).not.toContain("application/pdf");
      // The letter is English; what we write to its writer is not.
      expect(letter).toContain("Content-Language: en");
      await expect(async () => {
        const mails = mailbox.messages.filter((_, at) => mailbox.envelopes[at]?.to.includes(address));
        expect(mails.map((mail) => /^Content-Language: (\S+)/m.exec(mail)?.[1])).toEqual(["fr", "fr"]);
      }).toPass({ timeout: 15_000 });
      await expect(async () => {
        await confirm.reload();
        await expect(confirm.getByText("Accepted by the mail server")).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 15_000 });
      if (javaScriptEnabled) await expectNothingFrom(confirm);
      await elsewhere.close();
    });
  });
}

test("a coordinator stops sending: what waits is held, and goes on when it is allowed again", async ({
  browser,
  page,
}) => {
  const { server, mailbox } = sending;
  await letterToSend(page, { appeal: server.url + PRACTICE });
  await page.getByRole("link", { name: "Send it for me" }).click();
  await page.getByRole("textbox", { name: "Your email address" }).fill("eve@writer.example");
  await page.getByRole("button", { name: "Send me the link" }).click();
  const link = await linkFor(mailbox, "eve@writer.example");

  const desk = await browser.newContext();
  await signInAs(desk, { server, role: "publisher", name: "second" });
  const outbox = await desk.newPage();
  await outbox.goto(`${server.url}/desk/outbox`);
  await outbox.getByRole("button", { name: "Stop sending" }).click();
  await page.goto(link);
  await page.getByRole("button", { name: "Yes, send my letter" }).click();
  await expect(page.getByText("On hold").first()).toBeVisible();
  await expect(
    page.getByText(/If it cannot be sent before .* UTC, you will get it back by email/).first(),
  ).toBeVisible();
  await outbox.goto(`${server.url}/desk/outbox`);
  await outbox
    .getByRole("link", { name: /Held back: a letter/ })
    .first()
    .click();
  await expect(outbox.getByText("The coordinators no longer allow sending").first()).toBeVisible();
  await expectNothingFrom(outbox);
  await outbox.getByRole("button", { name: "Read the text" }).click();
  await expect(outbox.getByText("(second)").first()).toBeVisible();
  await outbox.goto(`${server.url}/desk/outbox`);
  await outbox
    .getByRole("listitem")
    .filter({ hasText: "practice" })
    .getByRole("button", { name: "Allow sending" })
    .click();
  await expect(async () => expect(await letterStatesOf(server)).not.toContain("held")).toPass({
    timeout: 10_000,
  });
  await desk.close();
});

test("where a publisher wants it, a letter carries its PDF, and the history says who wanted it", async ({
  browser,
  page,
}) => {
  const { server, mailbox } = sending;
  const desk = await browser.newContext();
  await signInAs(desk, { server, role: "publisher", name: "third" });
  const section = await desk.newPage();
  await section.goto(`${server.url}/desk/section`);
  await section.getByRole("checkbox", { name: /Attach the letter as a PDF/ }).check();
  await section.getByRole("button", { name: "Save" }).click();
  await expect(section.getByRole("checkbox", { name: /Attach the letter as a PDF/ })).toBeChecked();
  await section.goto(`${server.url}/desk/history`);
  await expect(section.getByText("Attaches pdf").first()).toBeVisible();
  await desk.close();

  await letterToSend(page, { appeal: server.url + PRACTICE });
  await page.getByRole("link", { name: "Send it for me" }).click();
  await page.getByRole("textbox", { name: "Your email address" }).fill("pia@writer.example");
  const before = lettersAt(mailbox);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await page.goto(await linkFor(mailbox, "pia@writer.example"));
  await page.getByRole("button", { name: "Yes, send my letter" }).click();
  await expect(async () => expect(lettersAt(mailbox)).toBe(before + 1)).toPass({ timeout: 15_000 });
  expect(await mailFor(mailbox, "minister@libraries.example")).toMatch(
    /Content-Type: application\/pdf; name=letter\.pdf/,
  );
});

test("an office finds out who writes, from the running settings", async ({ page }) => {
  await page.goto(`${sending.server.url}/for-offices`);
  await expect(page.getByText("letters@postbag.example").first()).toBeVisible();
  await expect(page.getByText("at most 3,600 an hour")).toBeVisible();
  await expectNothingFrom(page);
});

test("a link that was never ours is not found, and says nothing", async ({ page }) => {
  const answer = await page.goto(`${sending.server.url}/sending/aaaa-${"b".repeat(26)}`);
  expect(answer?.status()).toBe(404);
});

/** How many letters the minister has. */
function lettersAt(mailbox: FaultServer): number {
  return mailbox.envelopes.filter(({ to }) => to.includes("minister@libraries.example")).length;
}

/** axe finds nothing on the page as it stands. */
async function expectNothingFrom(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}
