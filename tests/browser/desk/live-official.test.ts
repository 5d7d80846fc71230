import { type Browser, expect, type Page, test } from "@playwright/test";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer } from "@/tests/browser/harness/story";

const OFFICIAL = "/desk/officials/az-president";
let server: RealServer;

test.beforeAll(async () => {
  server = await startOwnServer({ POSTBAG_NOW: "2014-11-01" });
});
test.afterAll(() => server.stop());

async function deskOf(browser: Browser, role: "publisher" | "editor", name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  await signInAs(context, { server, role, name });
  return context.newPage();
}

async function propose(page: Page, email: string): Promise<void> {
  await page.goto(OFFICIAL);
  await page.getByLabel("Email addresses").fill(email);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Kept. Another publisher has to agree before letters use it.")).toBeVisible();
}

test("an address of a live appeal waits on the front page until another publisher agrees", async ({
  browser,
}) => {
  const anna = await deskOf(browser, "publisher", "anna");
  const ben = await deskOf(browser, "publisher", "ben");
  const eve = await deskOf(browser, "editor", "eve");
  await propose(anna, "new@office.example");
  await expect(anna.getByRole("button", { name: "Agree to this change" }), "not to her own").toHaveCount(0);
  const own = await anna.request.post(`${OFFICIAL}/agree`, { form: { intent: "agree" } });
  expect(own.status()).toBe(409);
  await eve.goto(OFFICIAL);
  await expect(eve.getByText("Another publisher has to agree.")).toBeVisible();
  const editors = await eve.request.post(`${OFFICIAL}/agree`, { form: { intent: "agree" } });
  expect(editors.status()).toBe(403);
  expect(await (await ben.request.get("/appeals/khadija-ismayilova")).text()).not.toContain(
    "new@office.example",
  );

  await ben.goto("/desk");
  await ben
    .getByRole("link", { name: "1 change to an official or embassy of a live appeal waits for a publisher" })
    .click();
  await ben.getByRole("region", { name: "Changes that wait for a publisher" }).getByRole("link").click();
  await expect(ben.getByText("new@office.example").first()).toBeVisible();
  await ben.getByRole("button", { name: "Agree to this change" }).click();
  await expect(
    ben.getByText("Saved. Every appeal that writes to this office uses it at once."),
  ).toBeVisible();
  expect(await (await ben.request.get("/appeals/khadija-ismayilova")).text()).toContain("new@office.example");
  await ben.goto("/desk");
  await expect(ben.getByRole("link", { name: /change to an official/ })).toHaveCount(0);

  await propose(eve, "eve@office.example");
  await eve.getByRole("button", { name: "Take it back" }).click();
  await expect(eve.getByText("Declined: nothing was changed.")).toBeVisible();
  await Promise.all([anna, ben, eve].map((page) => page.context().close()));
});
