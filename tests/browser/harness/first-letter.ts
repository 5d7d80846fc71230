import { expect, type Page } from "@playwright/test";
import { bytesOf } from "./pdf";
import { CASE } from "./steps";

/** One who writes for the first time: the language as the start page lists it, or the code of another one. */
export type FirstLetter = {
  language: RegExp | { other: string };
  country: string;
  name: string;
  address: string;
  town: string;
  personal: string;
  /** For a language that the editors wrote nothing in. */
  own?: { subject: string; body: string; closing: string };
  embassy: string;
};

export type Papers = { letters: Uint8Array; envelopes: Uint8Array; steps: number };

/**
 * From the appeal to two files: the letters to both officials and the embassy in one PDF, and their envelopes. Counts
 * every click, choice and field; `look` is called on each page before it is left.
 */
export async function writeFirstLetter(
  page: Page,
  writer: FirstLetter,
  look: (step: string) => Promise<void> = async () => {},
): Promise<Papers> {
  let steps = 0;
  const step = async (done: Promise<unknown>) => {
    await done;
    steps += 1;
  };
  const textbox = (name: string) => page.getByRole("textbox", { name, exact: true });
  await page.goto(CASE);
  await look("appeal");
  await step(page.getByRole("link", { name: "Write a letter" }).click());
  await step(page.getByRole("combobox", { name: "Your country" }).selectOption(writer.country));
  if (writer.language instanceof RegExp)
    await step(page.getByRole("radio", { name: writer.language }).check());
  else {
    await step(page.getByRole("radio", { name: "Another language" }).check());
    await step(
      page.getByRole("combobox", { name: "Which other language" }).selectOption(writer.language.other),
    );
  }
  await look("start");
  await step(page.getByRole("button", { name: "Start my letter" }).click());

  await expect(textbox("Subject")).toBeVisible();
  await step(textbox("About you").fill(writer.personal));
  if (writer.own) {
    await step(textbox("Subject").fill(writer.own.subject));
    await step(textbox("Your letter").fill(writer.own.body));
    await step(textbox("Closing lines").fill(writer.own.closing));
  }
  await step(textbox("Your name").fill(writer.name));
  await step(textbox("Your postal address").fill(writer.address));
  await step(textbox("Place").fill(writer.town));
  await expect(page.getByRole("combobox", { name: "Your country" }).locator("option:checked")).toHaveText(
    writer.country,
  );
  await step(textbox("Embassy in your country").fill(writer.embassy));
  await look("write");
  await step(page.getByRole("button", { name: "Save and check" }).click());

  await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
  await look("check");
  await step(page.getByRole("button", { name: "My letter is ready" }).click());

  await expect(page).toHaveURL(/\/send$/);
  await look("send");
  const letters = page.waitForEvent("download");
  await step(page.getByRole("link", { name: "Download all letters (PDF)" }).click());
  await step(page.getByText("Envelopes without a window: print them, or labels").click());
  await look("envelopes");
  const first = await bytesOf(await letters);
  const envelopes = page.waitForEvent("download");
  await step(page.getByRole("button", { name: "Download envelopes" }).click());
  return { letters: first, envelopes: await bytesOf(await envelopes), steps };
}
