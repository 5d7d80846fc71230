import { expect } from "@playwright/test";
import { fillWriter, PRACTICE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test("a letter in Arabic runs from right to left, its addresses and the page around it do not", async ({
  page,
}) => {
  await page.goto(`${PRACTICE}/write`);
  await page.getByRole("radio", { name: "Another language" }).check();
  await page.getByRole("combobox", { name: "Which other language" }).selectOption("ar");
  await page.getByRole("button", { name: "Start my letter" }).click();
  const body = page.getByRole("textbox", { name: "Your letter" });
  await expect(body).toHaveAttribute("dir", "rtl");
  await expect(body).toHaveAttribute("lang", "ar");
  await page.getByRole("textbox", { name: "Subject" }).fill("غرفة القراءة");
  await body.fill("أكتب إليكم بشأن Tilda Quill (mayor@postville.example).");
  await fillWriter(page);
  await page.getByRole("button", { name: "Save and check" }).click();

  const sheet = page.getByRole("article", { name: "The letter to: Mayor of Postville" });
  await expect(sheet).toHaveAttribute("lang", "ar");
  await expect(sheet).toHaveCSS("direction", "rtl");
  await expect(sheet.getByText("2 Market Square")).toHaveCSS("direction", "ltr");
  await expect(sheet.getByText(/بشأن Tilda Quill/)).toHaveCSS("direction", "rtl");
  await expect(page.getByRole("button", { name: "My letter is ready" })).toHaveCSS("direction", "ltr");
});
