import { type APIRequestContext, expect } from "@playwright/test";
import {
  CASE,
  chooseWay,
  fillWriter,
  finishLetter,
  letterToSend,
  PRACTICE,
} from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

async function tally(request: APIRequestContext, appeal = CASE) {
  const reply = await request.get(`/api/v1${appeal}/tally`);
  return (await reply.json()).declared;
}

test.describe("past the date", () => {
  test.use({ day: "today" });

  test("a letter begins only with the tick that the section asked for it, and is counted apart", async ({
    page,
    request,
  }) => {
    await page.goto(`${CASE}/write`);
    await page.getByRole("radio", { name: "English" }).check();
    await page.getByRole("button", { name: "Start my letter" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("alert")).toContainText("Ask your section office first");
    await expect(page.getByRole("radio", { name: "English" })).toBeChecked();

    await page.getByRole("checkbox", { name: "My section office asked me to write after the date" }).check();
    await page.getByRole("button", { name: "Start my letter" }).click();
    await fillWriter(page);
    await finishLetter(page);
    const before = await tally(request);
    const office = page.getByRole("region", { name: "President" });
    await chooseWay(office, "Fax");
    await office.getByRole("button", { name: "I faxed it" }).click();
    const after = await tally(request);
    expect(after.afterDate - before.afterDate).toBe(1);
    expect(after.byChannel.fax - before.byChannel.fax).toBe(1);
  });
});

test.describe("counting", () => {
  test.use({ hasOwnServer: true });

  test("one writer to two officials is two letters, undone ones are not counted, twice counts once", async ({
    page,
    request,
  }) => {
    await letterToSend(page);
    await page.getByRole("button", { name: "Mark all as posted" }).click();
    await expect(page.getByText("You posted it.")).toHaveCount(2);
    expect(await tally(request)).toMatchObject({ letters: 2, writers: 1, officials: 2 });

    await page.getByRole("button", { name: "Mark all as posted" }).click();
    expect(await tally(request)).toMatchObject({ letters: 2, writers: 1 });

    const president = page.getByRole("region", { name: "President" });
    await president.getByRole("button", { name: "Undo" }).click();
    await chooseWay(president, "Post");
    await expect(president.getByRole("button", { name: "I posted it" })).toBeVisible();
    expect(await tally(request)).toMatchObject({ letters: 1, writers: 1, officials: 1 });

    await president.getByRole("button", { name: "I posted it" }).click();
    await chooseWay(president, "Email");
    await president.getByRole("button", { name: "I emailed it" }).click();
    expect(await tally(request)).toMatchObject({ letters: 3, writers: 1, officials: 2 });

    // Erasing takes the words; what was said to have gone stays counted.
    await page.goto("/letters");
    await page.getByRole("link", { name: /Erase the letter/ }).click();
    await page.getByRole("button", { name: "Yes, erase my letter" }).click();
    expect(await tally(request)).toMatchObject({ letters: 3, writers: 1 });
    await page.goto(`${CASE}/letters`);
    await expect(page.getByRole("row", { name: "Post 2" })).toBeVisible();
  });

  test("practice stands in no total", async ({ page, request }) => {
    await letterToSend(page, { appeal: PRACTICE });
    await page.getByRole("button", { name: "Mark all as posted" }).click();
    // Two officials and an embassy that gets a copy.
    await expect(page.getByText("You posted it.")).toHaveCount(3);
    await page.goto("/");
    await expect(page.getByText("No letters reported yet")).toBeVisible();
    await expect(page.getByText(/letters? sent, say/)).toHaveCount(0);
    expect(await tally(request)).toMatchObject({ letters: 0, writers: 0 });
  });
});
