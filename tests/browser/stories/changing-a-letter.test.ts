import { expect } from "@playwright/test";
import { CASE, startLetter } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test("the reader’s own language is chosen first where the sheet lists it, else none", async ({ page }) => {
  await page.goto(`${CASE}/write`);
  await expect(page.getByRole("radio", { name: /English/ })).toBeChecked();
  await page.goto(`/fr${CASE}/write`);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Start my letter" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose the language of your letter");
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test.describe(`${how} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("language and officials of a letter can be changed, and own words stay", async ({ page }) => {
      await startLetter(page);
      await page.getByRole("textbox", { name: "About you" }).fill("I teach history in Leeds.");
      await page.getByRole("button", { name: "Save draft" }).click();
      await expect(page.getByRole("status")).toHaveText("Saved");
      await page.getByRole("link", { name: "Change language or officials" }).click();
      await expect(page.getByRole("radio", { name: /English/ })).toBeChecked();

      // Nobody is left: the mistake is named, and the choice of the language stays.
      await page.getByRole("checkbox", { name: "President" }).uncheck();
      await page.getByRole("checkbox", { name: "Prosecutor General" }).uncheck();
      await page.getByRole("radio", { name: /Russian/ }).check();
      await page.getByRole("button", { name: "Change my letter" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose who the letter is for");
      await expect(page.getByRole("radio", { name: /Russian/ })).toBeChecked();

      await page.getByRole("checkbox", { name: "President" }).check();
      await page.getByRole("button", { name: "Change my letter" }).click();
      await expect(page.getByText("Your letter is changed. Read it once more.")).toBeVisible();
      await expect(page.getByRole("textbox", { name: "About you" })).toHaveValue("I teach history in Leeds.");
      await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveValue(/[а-яё]{5}/i);
      await expect(page.getByText(/Prosecutor General/)).toHaveCount(0);
    });
  });
}

test("a field that can’t apply is not shown, and what is typed in it stays in sight", async ({ page }) => {
  await startLetter(page);
  const others = page.getByRole("textbox", { name: "Also signed by" });
  await expect(others).toBeHidden();
  await page.getByRole("radio", { name: "for a group" }).check();
  await others.fill("Leeds letter writers");
  await page.getByRole("radio", { name: "alone" }).check();
  await expect(others).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your postal address" })).toHaveAccessibleDescription(
    /^Required/,
  );
});
