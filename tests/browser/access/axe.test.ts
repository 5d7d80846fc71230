import { expect, type Page } from "@playwright/test";
import { CASE, PRACTICE } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";
import { walkThePath } from "@/tests/browser/harness/walk";
import { ofColours, violationsOn } from "./for-everybody";

function checkEverywhere(page: Page, only: string[] = []) {
  return walkThePath(page, async (state) => {
    expect.soft(await violationsOn(page, { only }), state).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${state}: sideways scrolling`).toBe(0);
  });
}

test.describe.configure({ timeout: 180_000 });

test("axe finds nothing on the whole path", async ({ page }) => {
  await checkEverywhere(page);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  test("axe finds no colour too weak on the whole path", async ({ page }) => {
    await checkEverywhere(page, ofColours);
  });
});

test.describe("on a screen 320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
  test("axe finds nothing on the whole path, and nothing has to be scrolled sideways", async ({ page }) => {
    await checkEverywhere(page);
  });
});

test.describe("in forced colours", () => {
  test("axe finds no colour too weak on the whole path", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await checkEverywhere(page, ofColours);
  });
});

test.describe("without our scripts", () => {
  test.use({ mayLog: /\/scripts\/[\w-]+\.js\)$/ });
  test("axe finds nothing on the whole path", async ({ page }) => {
    // Switched off this way axe itself can still run.
    await page.route("**/scripts/**", (route) => route.abort());
    await checkEverywhere(page);
  });
});

test.describe("past the date", () => {
  test.use({ day: "today" });
  test("axe finds nothing on the appeal, the start and its mistakes", async ({ page }) => {
    for (const path of ["/", CASE, `${CASE}/write`, PRACTICE]) {
      await page.goto(path);
      expect.soft(await violationsOn(page), path).toEqual([]);
    }
    await page.goto(`${CASE}/write`);
    await page.getByRole("button", { name: "Start my letter" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
});

test("a planted fault: a picture without words and grey on grey are found", async ({ page }) => {
  await page.goto("/privacy");
  await page.evaluate(() => {
    const picture = document.createElement("img");
    picture.src = "/icon.svg";
    document.querySelector("main")?.append(picture);
    const [line] = document.querySelectorAll<HTMLElement>("main p");
    if (line) Object.assign(line.style, { color: "#999", background: "#aaa" });
  });
  const found = (await violationsOn(page)).map((violation) => violation.split(":", 1)[0]);
  expect(found).toEqual(expect.arrayContaining(["image-alt", "color-contrast"]));
});
