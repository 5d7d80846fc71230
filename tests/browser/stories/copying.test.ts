import { expect } from "@playwright/test";
import { CASE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test("where the browser has no clipboard a copy button shows the text, selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(CASE);
  const official = page.getByRole("region", { name: "President" });
  await official.getByRole("button", { name: "Copy address" }).click();
  const field = official.getByRole("textbox", { name: "Copy address: copy it by hand" });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain("19 Istiqlaliyyat Street\nBaku AZ1066");
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("copying is said aloud, and the button gets its name back", async ({ page }) => {
    await page.clock.install();
    await page.goto(CASE);
    const official = page.getByRole("region", { name: "Prosecutor General" });
    await official.getByRole("button", { name: "Copy email addresses" }).click();
    await expect(page.getByRole("status")).toHaveText("Copied: Copy email addresses");
    await expect(official.getByRole("button", { name: "Copied ✓" })).toBeVisible();
    await page.clock.fastForward(5000);
    await expect(official.getByRole("button", { name: "Copy email addresses" })).toBeVisible();
  });
});
