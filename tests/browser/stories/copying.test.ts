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
  const field = official.getByRole("textbox", { name: "Copy address: Copy this text yourself" });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain("19 Istiqlaliyyat Street\nBaku AZ1066");
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("one tap copies every address of the appeal, every email, every fax", async ({ page }) => {
    await page.goto(CASE);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Copy all addresses" }).click();
    await expect(page.getByRole("status")).toHaveText("All addresses copied");
    expect(await copied()).toMatch(/19 Istiqlaliyyat Street[\s\S]*AZERBAIJAN\n\n[\s\S]*7 Rafibeyli Street/);
    await page.getByRole("button", { name: "Copy all emails" }).click();
    await expect(page.getByRole("status")).toHaveText("All emails copied");
    expect(await copied()).toContain("office@pa.gov.az, info@prosecutor.gov.az");
    await page.getByRole("button", { name: "Copy all faxes" }).click();
    await expect(page.getByRole("status")).toHaveText("All faxes copied");
    expect(await copied()).toBe("+994 12 492 06 25\n+994 12 492 03 35");
  });

  // Turns red when the two texts of a button don't share one place: the longer one then moves what stands beside it.
  test("copying is said in the button and aloud, moves nothing, and only the last copy says so", async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(CASE);
    const official = page.getByRole("region", { name: "Prosecutor General" });
    const address = official.getByRole("button", { name: /^(Copy address|Address copied)/ });
    const all = official.getByRole("button", { name: /^(Copy everything|All copied)/ });
    const between = async () => ((await all.boundingBox())?.x ?? 0) - ((await address.boundingBox())?.x ?? 0);
    const before = await between();
    await address.click();
    await expect(page.getByRole("status")).toHaveText("Address copied");
    await expect(official.getByRole("button", { name: "Address copied ✓" })).toBeVisible();
    expect(await between()).toBe(before);
    await all.click();
    await expect(official.getByRole("button", { name: "All copied ✓" })).toBeVisible();
    await expect(address).toBeVisible();
    await page.clock.fastForward(5000);
    await expect(all).toBeVisible();
  });
});

test("addresses come as files without a letter: CSV, vCard, text, labels", async ({ page, request }) => {
  await page.goto(CASE);
  await page.getByText("Addresses as text, files and labels").click();
  await expect(page.getByRole("textbox", { name: "All addresses, to select and copy" })).toHaveValue(
    /AZ1066/,
  );
  const files = await page
    .locator('a[href*="/addresses/"]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
  expect(files).toHaveLength(5);
  for (const file of files) {
    const reply = await request.get(file);
    expect(reply.status()).toBe(200);
    expect((await reply.body()).length).toBeGreaterThan(300);
  }
});

test("no address is given out once an appeal was stopped or never was", async ({ request }) => {
  expect((await request.get("/appeals/nobody/addresses/addresses.csv")).status()).toBe(404);
  expect((await request.get(`${CASE}/addresses/constructor`)).status()).toBe(404);
});
