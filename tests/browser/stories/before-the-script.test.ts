import { expect, type Page } from "@playwright/test";
import { PRACTICE, startLetter } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

const field = (page: Page, name: string) => page.getByRole("textbox", { name });

/** The page of a letter whose script is still on its way, as on a slow line; `arrive` lets it come. */
async function letterWithSlowScript(page: Page): Promise<{ arrive: () => Promise<void> }> {
  await startLetter(page, { appeal: PRACTICE });
  let arrive = () => {};
  const wait = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/letter-form.js", async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await expect(field(page, "Your postal address")).toBeVisible();
  return {
    arrive: async () => {
      arrive();
      await expect(page.locator("form[novalidate]")).toHaveCount(1);
    },
  };
}

test("what was typed before the script came stays, stands in the sheet and saves itself", async ({
  page,
}) => {
  const { arrive } = await letterWithSlowScript(page);
  await field(page, "Your letter").fill("Typed on a slow line.");
  await field(page, "Your name").fill("Ann Example");
  await page.getByRole("combobox", { name: "Your country" }).selectOption("Iceland");
  await page.getByRole("radio", { name: "for a group" }).check();
  await page.getByRole("checkbox").first().uncheck();
  await field(page, "Your letter").evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(5, 5);
  });
  const saved = page.waitForResponse((reply) => reply.url().endsWith("/draft") && reply.ok());
  await arrive();

  const expectTyped = async () => {
    await expect(field(page, "Your letter")).toHaveValue("Typed on a slow line.");
    await expect(field(page, "Your name")).toHaveValue("Ann Example");
    await expect(page.getByRole("combobox", { name: "Your country" })).toHaveValue("IS");
    await expect(page.getByRole("radio", { name: "for a group" })).toBeChecked();
    await expect(page.getByRole("checkbox").first()).not.toBeChecked();
  };
  await expectTyped();
  await expect(page.getByRole("region", { name: "Your letter as it will look" })).toContainText(
    "Typed on a slow line.",
  );
  // The cursor is where it was, for somebody in the middle of a word.
  await page.keyboard.type("!");
  await expect(field(page, "Your letter")).toHaveValue("Typed! on a slow line.");
  await page.keyboard.press("Backspace");
  await saved;
  await page.unroute("**/letter-form.js");
  await page.reload();
  await expectTyped();
});

test("where nothing was typed the script changes and saves nothing", async ({ page }) => {
  const { arrive } = await letterWithSlowScript(page);
  const opened = await field(page, "Your letter").inputValue();
  await field(page, "Your letter").evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(2, 9);
  });
  await page.clock.install();
  let posts = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") posts += 1;
  });
  await arrive();
  await page.clock.fastForward(10_000);
  await expect(field(page, "Your letter")).toHaveValue(opened);
  expect(posts).toBe(0);
  // What somebody has selected, to type over it, is selected still.
  const selected = await field(page, "Your letter").evaluate((area: HTMLTextAreaElement) => [
    area.selectionStart,
    area.selectionEnd,
  ]);
  expect(selected).toEqual([2, 9]);
});
