import { expect } from "@playwright/test";
import { bytesOf, flat, textOfPdf } from "@/tests/browser/harness/pdf";
import { chooseWay, letterToSend, writer } from "@/tests/browser/harness/steps";
import { test } from "@/tests/browser/harness/story";

const officials = [
  {
    role: "President",
    salutation: "Dear President",
    address: ["Ilham Aliyev", "19 Istiqlaliyyat Street", "Baku AZ1066", "AZERBAIJAN"],
  },
  {
    role: "Prosecutor General",
    salutation: "Dear Prosecutor General",
    address: ["Zakir Qaralov", "7 Rafibeyli Street", "Baku AZ1001", "AZERBAIJAN"],
  },
];
const asks = ["I urge the authorities", "I call on the authorities"];

test("one file holds a letter for each official, each with their own greeting and address and every ask", async ({
  page,
}) => {
  await letterToSend(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download all letters (PDF)" }).click();
  const pages = textOfPdf(await bytesOf(await download)).map(flat);
  for (const { salutation, address } of officials) {
    const letters = pages.filter(
      (text) => text.includes(`${salutation} `) || text.includes(`${salutation},`),
    );
    expect(letters).toHaveLength(1);
    for (const line of [...address, ...asks, ...writer.address.split("\n"), writer.name])
      expect(letters[0]).toContain(line);
  }
  expect(pages.filter((text) => text.includes("19 Istiqlaliyyat") && text.includes("7 Rafibeyli"))).toEqual(
    [],
  );
});

test("each official’s own file holds nobody else’s letter", async ({ page }) => {
  await letterToSend(page);
  for (const { role, salutation, address } of officials) {
    const download = page.waitForEvent("download");
    await chooseWay(page.getByRole("region", { name: role }), "Post");
    await page.getByRole("region", { name: role }).getByRole("link", { name: "Download PDF" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`letter-${role.toLowerCase().replace(" ", "-")}.pdf`);
    const text = flat(textOfPdf(await bytesOf(file)).join("\n"));
    for (const line of [...address, salutation]) expect(text).toContain(line);
    const others = officials.filter((other) => other.role !== role);
    for (const other of others) expect(text).not.toContain(other.address[1]);
  }
});

test("the draft for a mail program carries the text, the addresses and the PDF", async ({ page }) => {
  await letterToSend(page);
  const download = page.waitForEvent("download");
  const region = page.getByRole("region", { name: "President" });
  await chooseWay(region, "Email");
  await region.getByText("Webmail").click();
  await region.getByRole("link", { name: "Download .eml" }).click();
  const eml = Buffer.from(await bytesOf(await download)).toString("utf8");
  expect(eml).toMatch(/^X-Unsent: 1\r?$/m);
  expect(eml).toMatch(/^To: .*office@pa\.gov\.az/m);
  expect(eml).toContain("application/pdf");
});

test("printing the page to check gives the letters and nothing else", async ({ page }) => {
  await letterToSend(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Check your letter" })).toBeVisible();
  const sheets = await page.getByRole("article").allInnerTexts();
  expect(sheets).toHaveLength(2);
  // The marks before the asks are drawn by the style sheet.
  const printed = flat(textOfPdf(await page.pdf({ format: "A4" })).join("\n")).replaceAll(" – ", " ");
  expect(printed).toBe(flat(sheets.join("\n")));
});
