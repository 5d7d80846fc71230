import { expect } from "@playwright/test";
import { CASE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an appeal is passed on by its link, by mail and by a code to show", async ({ page }) => {
    await page.goto(`/fr${CASE}`);
    await page.getByText("Partager cet appel").click();
    // Planted fault: the link without the language leads a French reader's friends to English.
    const link = await page.getByLabel("Lien vers cet appel", { exact: true }).inputValue();
    expect(link).toMatch(/\/fr\/appeals\/khadija-ismayilova$/);
    const mail = page.getByRole("link", { name: "Envoyer par e-mail" });
    expect(decodeURIComponent((await mail.getAttribute("href")) ?? "")).toContain(link);
    await expect(page.getByRole("img", { name: "Code QR du lien vers cet appel" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Partager…" })).toBeHidden();
  });
});

test("the device’s own share sheet is offered where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async ({ url }: ShareData) => {
        document.title = `shared ${url}`;
      },
    });
  });
  await page.goto(CASE);
  await page.getByText("Share this appeal").click();
  await page.getByRole("button", { name: "Share…" }).click();
  await expect(page).toHaveTitle(/^shared .*\/appeals\/khadija-ismayilova$/);
});
