import { expect } from "@playwright/test";
import { chooseWay, letterToSend } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

// Turns red where the channels of an official lose their common name: then both stay open.
test("only the chosen channel of an official is seen, and it stays open after it was reported", async ({
  page,
}) => {
  await letterToSend(page);
  const office = page.getByRole("region", { name: "President" });
  const posted = office.getByRole("button", { name: "I posted it" });
  const faxed = office.getByRole("button", { name: "I faxed it" });
  await expect(posted).toBeHidden();
  await expect(faxed).toBeHidden();
  await chooseWay(office, "Post");
  await expect(posted).toBeVisible();
  await chooseWay(office, "Fax");
  await expect(posted).toBeHidden();
  await faxed.click();
  await expect(office.getByText("You faxed it.")).toBeVisible();
  await expect(office.getByRole("button", { name: "Undo" })).toBeVisible();
  await office.getByRole("button", { name: "Undo" }).click();
  await expect(faxed).toBeVisible();
});

// Turns red where the two labels of the button change places.
test("the mail button says before the click whether the letter goes along", async ({ page }) => {
  await letterToSend(page, { language: /Russian/ });
  const office = page.getByRole("region", { name: "President" });
  await chooseWay(office, "Email");
  const link = office.getByRole("link", { name: "Copy the letter and open an empty mail" });
  await expect(link).toHaveAccessibleDescription(/paste the letter there/);
  expect(await link.getAttribute("href")).not.toContain("body=");
  await expect(office.getByRole("link", { name: "Open my mail with the letter" })).toHaveCount(0);
});

test("sending and thanks speak the language of the address, with nothing left in English", async ({
  page,
}) => {
  const id = await letterToSend(page);
  for (const [language, heading, thanks] of [
    ["fr", "Envoyer votre lettre", "Merci d’avoir écrit"],
    ["ar", "إرسال رسالتك", "شكرًا على رسالتك"],
  ] as const) {
    await page.goto(`/${language}/letters/${id}/send`);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.locator("main").getByText(/Download|Copy|Choose|Envelope/)).toHaveCount(0);
    await page.goto(`/${language}/letters/${id}/thanks`);
    await expect(page.getByRole("heading", { level: 1, name: thanks })).toBeVisible();
  }
});
