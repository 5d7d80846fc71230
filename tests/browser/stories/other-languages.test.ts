import { expect } from "@playwright/test";
import { violationsOn } from "@/tests/browser/access/for-everybody";
import { CASE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

const languages = [
  { language: "fr", direction: "ltr", heading: /Une lettre écrite avec vos mots/, mine: "Mes lettres" },
  { language: "ru", direction: "ltr", heading: /Письмо, написанное своими словами/, mine: "Мои письма" },
  { language: "ar", direction: "rtl", heading: /رسالة بكلماتك/, mine: "رسائلي" },
] as const;

for (const { language, direction, heading, mine } of languages) {
  test(`the public pages speak ${language}, and every way on stays in it`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/${language}`);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    const html = page.locator("html");
    await expect(html).toHaveAttribute("lang", language);
    await expect(html).toHaveAttribute("dir", direction);
    await page.getByRole("link", { name: "Khadija Ismayilova" }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}${CASE}$`));
    expect(await violationsOn(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.getByRole("link", { name: mine }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/letters$`));
    // Not said in other languages yet: English, and marked so.
    await page.goto(`/${language}/privacy`);
    await expect(page.locator("main")).toHaveAttribute("lang", "en");
  });
}

test("old addresses stay English, foreign headers change nothing, and no language is made up", async ({
  request,
}) => {
  const old = await request.get("/", { headers: { "x-postbag-language": "fr" } });
  expect(await old.text()).toContain('<html lang="en"');
  expect(old.headers()["content-language"]).toBe("en");
  const french = await request.get(`/fr${CASE}`);
  expect(french.headers()["content-language"]).toBe("fr");
  expect(await french.text()).toMatch(/hrefLang="ar" href="[^"]*\/ar\/appeals/i);
  expect((await request.get(`/xx${CASE}`)).status()).toBe(404);
});

test("a form that is sent in French answers in French, and goes on in French", async ({ page }) => {
  await page.goto("/fr/letters");
  await page.getByRole("textbox").first().fill("nothing of the kind");
  await page.locator("form button").first().click();
  await expect(page).toHaveURL(/\/fr\/letters/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("alert").first()).toContainText("code");
});
