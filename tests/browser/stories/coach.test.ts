import { expect, type Page } from "@playwright/test";
import { fillWriter, startLetter } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

/** What the coach says: the words of each remark, without the buttons beside it. */
async function remarksOn(page: Page): Promise<string[]> {
  const remarks = await page.locator(".coach li").evaluateAll((lines) =>
    lines.map((line) => {
      const copy = line.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll("button, a")) part.remove();
      return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    }),
  );
  return remarks.sort();
}

const personal = {
  English: "YOU are a liar!! We will never forgive you. Khadija Ismailova is my friend.",
  Russian: "Вы лжец!! Мы вам этого не простим. Я прочла о ней в библиотеке.",
} as const;

for (const [language, text] of Object.entries(personal)) {
  // Planted fault: composing no letter beside the form leaves "Your requests are clear" to the next page.
  test(`what the coach says while one types and on "Save and check" is the same in ${language}`, async ({
    page,
  }) => {
    await startLetter(page, { language: new RegExp(language) });
    await page.getByRole("textbox", { name: "About you" }).fill(`  ${text}\n\n`);
    await fillWriter(page);
    await expect(page.locator(".coach li").filter({ hasText: "Your requests are clear." })).toBeVisible();
    await expect(page.locator('.coach li[data-level="hint"]').first()).toBeVisible();
    const live = await remarksOn(page);
    await page.getByRole("button", { name: "Save and check" }).click();
    await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
    const posted = await remarksOn(page);
    // Only the typesetter knows how much of the page is left.
    expect(posted.filter((remark) => !/on one page|pages\. One page/.test(remark))).toEqual(live);
    expect(live.length).toBeGreaterThan(4);
  });
}
