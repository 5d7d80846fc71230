import { expect } from "@playwright/test";
import { CASE, chooseWay, fillWriter, writer } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test("a first-time writer goes from the list of appeals to the thanks, and is counted", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Khadija Ismayilova" }).click();
  await page.getByRole("link", { name: "Write a letter" }).click();

  await expect(page.getByRole("checkbox", { name: "President" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Prosecutor General" })).toBeChecked();
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();

  await expect(page.getByRole("textbox", { name: "Subject" })).toHaveValue(/Khadija Ismayilova/);
  await expect(page.getByRole("textbox", { name: "Your letter" })).toHaveValue(/Khadija Ismayilova/);
  await page.getByRole("textbox", { name: "About you" }).fill("I teach history at a school in Leeds.");
  await fillWriter(page);
  const sheet = page.getByRole("article", { name: "The letter to: President" });
  await expect(sheet).toContainText("I teach history at a school in Leeds.");
  await expect(sheet).toContainText("Dear President");
  await page.getByRole("button", { name: "Save and check" }).click();

  await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
  for (const role of ["President", "Prosecutor General"]) {
    const letter = page.getByRole("article", { name: `The letter to: ${role}` });
    await expect(letter).toContainText(`Dear ${role}`);
    await expect(letter).toContainText("I urge the authorities");
    await expect(letter).toContainText(writer.name);
    await expect(letter).toContainText("1 November 2014");
  }
  await page.getByRole("button", { name: "My letter is ready" }).click();

  const president = page.getByRole("region", { name: "President" });
  await chooseWay(president, "Post");
  await president.getByRole("button", { name: "I posted it" }).click();
  await expect(president.getByText("You posted it.")).toBeVisible();
  await page.getByRole("link", { name: "Finish" }).click();

  await expect(page.getByRole("heading", { name: "Thank you for writing" })).toBeVisible();
  await expect(page.getByText("President: you posted it on 1 November 2014")).toBeVisible();
  await expect(page.getByText(/^[A-Z]{5}(-[A-Z]{5}){5}$/)).toBeVisible();
  await page.getByRole("link", { name: "See all the letters counted" }).click();
  await expect(page).toHaveURL(`${CASE}/letters`);
});
