import { expect, type Locator, type Page } from "@playwright/test";

export const CASE = "/appeals/khadija-ismayilova";
export const PRACTICE = "/appeals/practice-letter";

export const writer = {
  name: "Ann Example",
  address: "12 High Street\nLeeds LS1 4AB",
  country: "United Kingdom",
};

/** From an appeal to the open letter, with all officials and the named language. Gives the letter's id. */
export async function startLetter(
  page: Page,
  { appeal = CASE, language = "English" }: { appeal?: string; language?: string | RegExp } = {},
): Promise<string> {
  await page.goto(appeal);
  await page.getByRole("link", { name: "Write a letter" }).click();
  await page.getByRole("radio", { name: language }).check();
  await page.getByRole("button", { name: "Start my letter" }).click();
  await expect(page).toHaveURL(/\/letters\/[a-z]+\/write$/);
  return letterIdOf(page);
}

export function letterIdOf(page: Page): string {
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** Who writes; the rest of the letter stays as it opened. */
export async function fillWriter(page: Page, { name, address, country } = writer): Promise<void> {
  await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page.getByRole("textbox", { name: "Your postal address" }).fill(address);
  await page.getByRole("combobox", { name: "Your country" }).selectOption(country);
}

/** From the open letter to the page with the ways to send it. */
export async function finishLetter(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save and check" }).click();
  await page.getByRole("button", { name: "My letter is ready" }).click();
  await expect(page).toHaveURL(/\/send$/);
}

/** The letter that nobody has changed but for its sender, on the send page. */
export async function letterToSend(page: Page, options?: Parameters<typeof startLetter>[1]): Promise<string> {
  const id = await startLetter(page, options);
  await fillWriter(page);
  await finishLetter(page);
  return id;
}

export async function returnCodeOn(page: Page): Promise<string> {
  const found = (await page.locator("main").innerText()).match(/[B-W]{5}(-[B-W]{5}){5}/);
  return found?.[0] ?? "";
}

/** Opens a channel of an official, or of the first one on the page, where it isn't open yet. */
export async function chooseWay(within: Page | Locator, channel: "Post" | "Fax" | "Email"): Promise<void> {
  const summary = within
    .locator("details[name] > summary")
    .filter({ hasText: new RegExp(`^${channel}`) })
    .first();
  if ((await summary.locator("..").getAttribute("open")) === null) await summary.click();
}
