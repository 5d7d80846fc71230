import type { Page } from "@playwright/test";
import { CASE, chooseWay, writer } from "./steps";

export type Visit = (state: string) => Promise<void>;

const arabic =
  "السيد الوزير،\nأكتب إليكم بشأن Tilda Quill، أمينة المكتبة (mayor@postville.example)، وأطلب منكم المساعدة.";

/** Stops at every page of the path, in every state it can be in. Works with and without scripts. */
export async function walkThePath(page: Page, visit: Visit): Promise<void> {
  const at = async (path: string, state: string) => {
    await page.goto(path);
    await visit(state);
  };
  await at("/", "the list of appeals");
  await at(CASE, "an appeal");
  await at(`${CASE}/letters`, "the tally");
  await at("/privacy", "privacy");
  await at("/nothing-here", "an address with nothing");
  await at("/letters", "my letters, without one");
  await page.getByRole("button", { name: "Open my letter" }).click();
  await visit("my letters, with a mistake");
  await walkALetter(page, visit);
}

async function walkALetter(page: Page, visit: Visit): Promise<void> {
  await page.goto(`${CASE}/write`);
  await visit("the start of a letter");
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByRole("button", { name: "Start my letter" }).click();
  await visit("the start of a letter, with a mistake");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("radio", { name: "Another language" }).check();
  await page.getByRole("combobox", { name: "Which other language" }).selectOption("ar");
  await page.getByRole("button", { name: "Start my letter" }).click();
  await page.getByRole("textbox", { name: "Subject" }).waitFor();
  await visit("the letter, opened in Arabic");
  await page.getByRole("textbox", { name: "Your letter" }).fill(arabic);
  await page.getByRole("button", { name: "Save and check" }).click();
  await page.getByRole("alert").first().waitFor();
  await visit("the letter, with mistakes");

  const check = page.url().replace(/\/(write|draft)$/, "");
  await page.goto(check);
  await visit("the check, with something missing");
  await page.goto(`${check}/write`);
  await page.getByRole("textbox", { name: "Subject" }).fill("غرفة القراءة");
  await page.getByRole("textbox", { name: "Your letter" }).fill(arabic);
  await page.getByRole("textbox", { name: "Your name" }).fill(writer.name);
  await page.getByRole("textbox", { name: "Your postal address" }).fill(writer.address);
  await page.getByRole("combobox", { name: "Your country" }).selectOption(writer.country);
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.getByRole("status").filter({ hasText: "Saved" }).waitFor();
  await visit("the letter, saved");
  await page.getByRole("button", { name: "Save and check" }).click();
  await page.getByRole("heading", { name: "Check your letter" }).waitFor();
  await visit("the check, complete");
  await page.getByRole("button", { name: "My letter is ready" }).click();
  await visit("the ways to send");
  await chooseWay(page, "Email");
  await visit("the ways to send, one chosen");
  await chooseWay(page, "Post");
  await page.getByRole("button", { name: "I posted it" }).first().click();
  await visit("the ways to send, with one gone");
  await page.getByRole("link", { name: "Finish" }).click();
  await visit("the thanks");
  await page.goto("/letters");
  await visit("my letters, with one");
}
