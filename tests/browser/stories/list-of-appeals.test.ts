import { expect } from "@playwright/test";
import { test } from "@/tests/browser/harness/story";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is searched and narrowed, and each choice is an address to keep", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Search by name, country or number").fill("ismayilova AZERBAIJAN");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("1 appeal fits.")).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Khadija Ismayilova" })).toBeVisible();

    await page.getByText("Filter and sort").click();
    await page.getByLabel("Country", { exact: true }).selectOption({ label: "Azerbaijan" });
    await page.getByLabel("Status", { exact: true }).selectOption({ label: "Stopped" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("No appeal fits.")).toBeVisible();
    expect(new URL(page.url()).search).toContain("country=AZ");

    await page.goto(page.url());
    await expect(page.getByLabel("Country", { exact: true }), "as it was kept").toHaveValue("AZ");
    await page.getByRole("link", { name: "Show all appeals" }).click();
    await expect(page.getByRole("article")).toHaveCount(2);
  });

  test("a filter stays in the reader's language", async ({ page }) => {
    await page.goto("/fr");
    await page.getByLabel("Rechercher un nom, un pays ou un numéro").fill("azerbaïdjan");
    await page.getByRole("button", { name: "Afficher" }).click();
    await expect(page).toHaveURL(/\/fr\?.*q=azerba/);
    await expect(page.getByText("1 appel correspond.")).toBeVisible();
  });
});
