import { expect } from "@playwright/test";
import { CASE, chooseWay, fillWriter, letterIdOf, returnCodeOn, writer } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test.use({ javaScriptEnabled: false });

test("without JavaScript every mistake is named at its field and no word is lost on the way", async ({
  page,
}) => {
  await page.goto(`${CASE}/write`);
  await page.getByRole("checkbox", { name: "President" }).uncheck();
  await page.getByRole("checkbox", { name: "Prosecutor General" }).uncheck();
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("link", { name: "Choose who the letter is for" })).toHaveAttribute(
    "href",
    "#officialIds",
  );
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
  await page.getByRole("checkbox", { name: "President" }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();

  const words = "Línea one — “quoted”, & <b>not bold</b>\n\nSecond paragraph.";
  const subject = page.getByRole("textbox", { name: "Subject" });
  await subject.fill("Far too long. ".repeat(20));
  await page.getByRole("textbox", { name: "Your letter" }).fill(words);
  await page.getByRole("textbox", { name: "Your postal address" }).fill(writer.address);
  await page.getByRole("button", { name: "Save and check" }).click();

  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(subject).toHaveAttribute("aria-invalid", "true");
  await expect(subject).toHaveAccessibleDescription(/Keep the subject under 200 characters/);
  await expect(subject).toHaveValue("Far too long. ".repeat(20));
  await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveValue(words);
  await expect(page.getByRole("textbox", { name: "Your postal address" })).toHaveValue(writer.address);

  await subject.fill("A fair trial for Khadija Ismayilova");
  await page.getByRole("button", { name: "Save and check" }).click();
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveAccessibleDescription(
    /Enter your name/,
  );
  await expect(page.getByRole("combobox", { name: "Your country" })).toHaveAccessibleDescription(
    /Choose your country/,
  );
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Enter your name",
    "Choose your country",
  ]);

  await fillWriter(page);
  // A page that somebody tampered with: a country that has no code.
  await page.getByRole("combobox", { name: "Your country" }).evaluate((select: HTMLSelectElement) => {
    select.add(new Option("Nowhere", "QQ", true, true));
  });
  await page.getByRole("button", { name: "Save and check" }).click();
  await expect(page.getByRole("link", { name: "Choose your country from the list" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveValue(writer.name);
  await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveValue(words);

  await page.getByRole("combobox", { name: "Your country" }).selectOption(writer.country);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("status")).toHaveText("Saved");
  await page.getByRole("button", { name: "Save and check" }).click();

  const sheet = page.getByRole("article", { name: "The letter to: President" });
  await expect(sheet).toContainText("Línea one — “quoted”, & <b>not bold</b>");
  await page.getByRole("button", { name: "My letter is ready" }).click();
  await chooseWay(page, "Post");
  await page.getByRole("button", { name: "I posted it" }).click();
  await expect(page.getByText("You posted it.")).toBeVisible();
  await page.getByRole("link", { name: "Finish" }).click();
  await expect(page.getByRole("heading", { name: "Thank you for writing" })).toBeVisible();
});

test("without JavaScript nothing is shown that only a script could do", async ({ page }) => {
  await page.goto(CASE);
  await expect(page.getByRole("button", { name: "Copy address" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Write a letter" })).toBeVisible();
});

test("without JavaScript a letter opens again with its return code", async ({ page, browser, server }) => {
  await page.goto(`${CASE}/write`);
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();
  const code = await returnCodeOn(page);
  const id = letterIdOf(page);
  const other = await browser.newPage({ javaScriptEnabled: false, baseURL: server });
  await other.goto("/letters");
  await other.getByRole("textbox", { name: "Return code" }).fill(code);
  await other.getByRole("button", { name: "Open my letter" }).click();
  await expect(other).toHaveURL(`/letters/${id}/write`);
  await other.close();
});
