import { expect } from "@playwright/test";
import { test } from "@/tests/browser/harness/story";
import { type DeskServer, startDeskServer } from "./desk-server";

let server: DeskServer;
test.beforeAll(async () => {
  server = await startDeskServer({ POSTBAG_NOW: "2014-11-01" });
});
test.afterAll(() => server.stop());

// Planted fault: a caution that is not read from the section leaves the two lines out.
test("what a section says on safety is read before the first field of letters that go there", async ({
  page,
}) => {
  const publisher = await server.addCoordinator("publisher");
  await page.context().addCookies([{ ...(await publisher.signIn()), url: server.url }]);
  await page.goto(`${server.url}/desk/section`);
  const cell = (column: string, line: number) =>
    page.getByLabel(`${column}, Advice on safety, line ${line}`, { exact: true });
  await cell("Topic", 1).selectOption({ label: "Travel" });
  await cell("Country", 1).fill("Azerbaijan");
  await cell("Language", 1).fill("en");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Enter the advice (line 1)").first()).toBeVisible();
  await expect(cell("Topic", 1)).toHaveValue("travel");
  await cell("Advice", 1).fill("Visas were refused to people who wrote.");
  await cell("Topic", 2).selectOption({ label: "Under 18" });
  await cell("Language", 2).fill("en");
  await cell("Advice", 2).fill("Ask our youth office first.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(cell("Country", 1)).toHaveValue("AZ");

  await page.goto(`${server.url}/appeals/khadija-ismayilova/write`);
  const advice = page.getByRole("region", { name: "Before you write: is it safe for you?" });
  await advice.getByText("Who should take extra care").click();
  await expect(advice.getByText("in the country (Azerbaijan)")).toBeVisible();
  await expect(advice.getByText("Visas were refused to people who wrote.")).toBeVisible();
  await expect(advice.getByText("Ask our youth office first.")).toBeVisible();
  await expect(advice.getByText("You are under 18")).toHaveCount(0);
  await page.goto(`${server.url}/appeals/practice-letter/write`);
  await expect(page.getByText("Visas were refused")).toHaveCount(0);
});
