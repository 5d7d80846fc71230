import { expect } from "@playwright/test";
import { fillWriter, startLetter } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

const letters = [
  { language: /^Azerbaijani/, date: "Leeds, 1 noyabr 2014", country: "AZERBAIJAN" },
  { language: /^Russian/, date: "Leeds, 1 ноября 2014 г.", country: "AZERBAIJAN" },
  { language: /^English/, date: "Leeds, 1 November 2014", country: "AZERBAIJAN" },
];

// A console error turns these red too: the form has to come to life as the server drew it.
for (const { language, date, country } of letters) {
  test(`the sheet beside a letter is dated and addressed as on paper: ${language.source}`, async ({
    page,
  }) => {
    await startLetter(page, { language });
    const sheet = page.getByRole("region", { name: "Your letter as it will look" });
    await expect(page.locator("form[novalidate]")).toHaveCount(1);
    await page.getByRole("textbox", { name: "About you" }).pressSequentially("Mən Lidsdə müəlliməm.");
    await page.getByRole("textbox", { name: "Place" }).fill("Leeds");
    await fillWriter(page);
    await expect(sheet).toContainText("Mən Lidsdə müəlliməm.");
    await expect(sheet).toContainText(date);
    await expect(sheet).toContainText(country);
    await page.getByRole("combobox", { name: "Your country" }).selectOption("Germany");
    await expect(sheet).toContainText("ASERBAIDSCHAN / AZERBAIJAN");
    await expect(sheet).toContainText("GERMANY");
    await page.getByRole("button", { name: "Save and check" }).click();
    await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
    await expect(page.getByRole("article").first()).toContainText(date);
    await expect(page.getByRole("article").first()).toContainText("ASERBAIDSCHAN / AZERBAIJAN");
  });
}
