import { expect } from "@playwright/test";
import { bytesOf, flat, textOfPdf } from "@/tests/browser/harness/pdf";
import { chooseWay, letterToSend } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a letter in Russian is too long for a mail link, and every copy button copies what the PDF says", async ({
  page,
}) => {
  await letterToSend(page, { language: /Russian/ });
  const official = page.getByRole("region", { name: "Prosecutor General" });
  await chooseWay(official, "Email");
  const press = async (name: string) => {
    await official.getByRole("button", { name, exact: true }).click();
    await expect(official.getByRole("button", { name: "Copied ✓" }).first()).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  const mailto = await official
    .getByRole("link", { name: "Copy the letter and open an empty mail" })
    .getAttribute("href");
  expect(mailto?.length).toBeLessThanOrEqual(1900);
  expect(mailto).toMatch(/^mailto:info@prosecutor\.gov\.az,z\.qaralov@prosecutor\.gov\.az\?subject=/);
  expect(mailto).not.toContain("body=");

  await chooseWay(official, "Post");
  const download = page.waitForEvent("download");
  await official.getByRole("link", { name: "Download PDF" }).click();
  const paper = flat(textOfPdf(await bytesOf(await download)).join("\n"));

  await chooseWay(official, "Email");
  const letter = await press("Copy letter");
  expect(letter).toContain("Уважаемый господин Генеральный прокурор!");
  expect(letter).toContain("Настоятельно прошу власти");
  expect(paper).toContain(flat(letter));
  const subject = await press("Copy subject");
  expect(subject).toMatch(/Исмайлов/);
  expect(paper).toContain(subject);
  await chooseWay(official, "Post");
  const address = await press("Copy address");
  expect(address.split("\n")).toContain("7 Rafibeyli Street");
  expect(paper).toContain(flat(address));
  await chooseWay(official, "Email");
  expect(await press("Copy email addresses")).toBe("info@prosecutor.gov.az, z.qaralov@prosecutor.gov.az");
  expect(await press("Copy info@prosecutor.gov.az")).toBe("info@prosecutor.gov.az");
});

test("pressing the mail link of a long letter puts its text on the clipboard", async ({ page }) => {
  await letterToSend(page, { language: /Russian/ });
  const official = page.getByRole("region", { name: "President" });
  await chooseWay(official, "Email");
  const link = official.getByRole("link", { name: "Copy the letter and open an empty mail" });
  await link.evaluate((element) => element.addEventListener("click", (event) => event.preventDefault()));
  await link.click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("Уважаемый господин Президент!");
});
