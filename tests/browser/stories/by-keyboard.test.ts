import { expect, type Locator, type Page } from "@playwright/test";
import { CASE, writer } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

const MOST_STOPS = 80;

/** Presses Tab until the element has the focus; every stop on the way has to be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const seen = await focusIsSeen(page);
    expect(seen, `stop ${stop + 1} on the way to ${target}`).toBe("seen");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is not reached by ${MOST_STOPS} presses of Tab`);
}

/** "seen", or what is wrong: no outline around the focused element, or it lies outside of what is shown. */
async function focusIsSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
      return "seen"; // the browser's own controls come between the last and the first
    const box = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
    const isShown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!isShown || box.width === 0) return `out of sight: ${name}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
    const middle = document.elementFromPoint(
      Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)),
      Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, innerHeight) / 2)),
    );
    const isFree = middle !== null && (element.contains(middle) || middle.contains(element));
    return isFree || element.closest("label") ? "seen" : `covered: ${name}`;
  });
}

const inOrderOfForm = [
  "Enter your name",
  "Enter your postal address, so that the office can answer",
  "Choose your country",
];

test("the whole path can be gone by keyboard, and the focus is seen at every stop", async ({ page }) => {
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  };
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await press(page.getByRole("link", { name: "Khadija Ismayilova" }));
  await press(page.getByRole("link", { name: "Write a letter" }));

  await tabTo(page, page.getByRole("checkbox", { name: "Prosecutor General" }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "Prosecutor General" })).not.toBeChecked();
  // The reader's own language is chosen: up to the one before it and back.
  await tabTo(page, page.getByRole("radio", { name: "English" }));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "English" })).not.toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
  await press(page.getByRole("button", { name: "Start my letter" }));

  await expect(page).toHaveURL(/\/write$/);
  await press(page.getByRole("button", { name: "Save and check" }));
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(inOrderOfForm);
  await press(page.getByRole("link", { name: "Enter your name" }));
  await expect(page.getByRole("textbox", { name: "Your name" })).toBeFocused();
  await page.keyboard.type(writer.name);
  await tabTo(page, page.getByRole("textbox", { name: "Your postal address" }));
  await page.keyboard.type("12 High Street");
  await tabTo(page, page.getByRole("combobox", { name: "Your country" }));
  await page.keyboard.type("United K");
  await press(page.getByRole("button", { name: "Save and check" }));

  await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
  await press(page.getByRole("button", { name: "My letter is ready" }));
  await press(page.locator("summary").filter({ hasText: "Fax" }));
  await press(page.getByRole("button", { name: "I faxed it" }));
  await expect(page.getByText("You faxed it.")).toBeVisible();
  await press(page.getByRole("link", { name: "Finish" }));
  await expect(page.getByRole("heading", { name: "Thank you for writing" })).toBeVisible();
});

test("a planted fault: an element without an outline is noticed", async ({ page }) => {
  await page.goto(CASE);
  await page.keyboard.press("Tab");
  expect(await focusIsSeen(page)).toBe("seen");
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.style.outline = "none";
  });
  expect(await focusIsSeen(page)).toMatch(/^no outline/);
});
