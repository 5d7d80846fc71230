import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer, test } from "@/tests/browser/harness/story";
import { type Fixture, readFixtures } from "@/tests/sheets/harness/fixtures";

type Sheet = {
  fixture: string;
  /** How the file arrives, where the fixture's own ending is another one. */
  as?: string;
  /**
   * What the sheet does not say and has to be typed, by the label of its field; the place among fields of that name.
   */
  lacks?: { label: string; at?: number; text: string }[];
  withoutScriptsToo?: true;
};

// Four eras, four languages and every kind of file: all that a coordinator does is listed here.
const sheets: Sheet[] = [
  { fixture: "en-1974/a1-1978-two-columns.txt", withoutScriptsToo: true },
  { fixture: "de/a-1987-brief.txt" },
  { fixture: "fr/a-1988-externe.txt" },
  { fixture: "en-1974/a3-1996-usenet.txt" },
  { fixture: "en-1974/a5-1997-aiusa.txt" },
  { fixture: "files/b-1999-page.webpage", as: "sheet.html", withoutScriptsToo: true },
  { fixture: "es/b-2003-mas-informacion.txt" },
  { fixture: "files/b-2005-mail.eml", withoutScriptsToo: true },
  { fixture: "en-1999/b4-2008-double-spaced.txt" },
  { fixture: "files/c-2013-three-columns.pdf", withoutScriptsToo: true },
  { fixture: "de/c-2014-empfohlene.txt" },
  { fixture: "fr/c-2015-banniere.txt" },
  { fixture: "files/c-2016-table.docx", withoutScriptsToo: true },
  {
    fixture: "de/c-2016-musterbriefe.txt",
    lacks: [{ label: "Summary", text: "Er wurde im Mai zu Haft verurteilt." }],
  },
  { fixture: "es/d-2019-carta-modelo.txt" },
  { fixture: "fr/d-2021-modele.txt" },
  { fixture: "files/d-2022-mail.eml" },
  { fixture: "files-more/d1.pdf" },
  { fixture: "en-2017/d4-2024-two-persons.txt", withoutScriptsToo: true },
];

const fixtures = new Map(readFixtures().map((fixture) => [fixture.name, fixture]));
// Shorter than any number, longer than an area code: what no way of writing a number changes.
const SURE_DIGITS = 5;
let server: RealServer;
const desks = new Map<boolean, Page>();

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ browser }) => {
  server = await startOwnServer({ POSTBAG_NOW: "2026-11-21" });
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
    await signInAs(context, { server, role: "editor", name: `scripts ${javaScriptEnabled}` });
    desks.set(javaScriptEnabled, await context.newPage());
  }
});
test.afterAll(() => server.stop());

// Planted fault: an embassy without a country, an ask without its sentence or a summary that the review loses keeps
// its sheet from the preview, for nothing is typed here but what is listed above.
for (const sheet of sheets) {
  for (const javaScriptEnabled of sheet.withoutScriptsToo ? [true, false] : [true]) {
    test(`${sheet.fixture} goes from file to preview, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
      const [fixture, page] = [fixtures.get(sheet.fixture), desks.get(javaScriptEnabled)];
      if (!fixture || !page) throw new Error(`${sheet.fixture} is no fixture`);
      await bringIn(page, sheet, fixture);
      await page.getByRole("button", { name: "Create draft" }).click();
      await expect(page).toHaveURL(/\/desk\/appeals\/[a-z0-9-]+\/1$/);
      // Only the calendar stands in the way of publishing it: the sheets are of the past.
      const problems = page.getByRole("region", { name: "Before it can be published" }).getByRole("link");
      expect(await problems.allInnerTexts()).toEqual([expect.stringContaining("The date has passed")]);
      await page.getByRole("link", { name: "See it as supporters will" }).click();
      await expectOnPreview(page, fixture);
    });
  }
}

async function bringIn(page: Page, { as, lacks = [] }: Sheet, fixture: Fixture): Promise<void> {
  await page.goto("/desk/import");
  const name = as ?? path.basename(fixture.name);
  const buffer = Buffer.from(fixture.bytes);
  await page
    .getByLabel("The sheet as a file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { name: "Review the sheet" })).toBeVisible();
  for (const { label, at = 0, text } of lacks)
    await page.getByLabel(label, { exact: true }).nth(at).fill(text);
  // The second time, without scripts, the number is known.
  const asNew = page.getByRole("radio", { name: "A new appeal" });
  if (await asNew.count()) await asNew.check();
}

/** Everything that the sheet gives and supporters need, where they will see it. */
async function expectOnPreview(page: Page, { truth }: Fixture): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(inAnyCase(truth.title ?? ""));
  const shown = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  const reached = truth.targets.flatMap(({ name, email }) => [name ?? "", ...email]);
  for (const text of [...reached, ...truth.asks]) expect(shown).toContain(text.replace(/\s+/g, " "));
  // The page prints numbers as they are dialled from abroad; a note behind one is left out.
  const digits = shown.replace(/\D/g, "");
  for (const fax of truth.targets.flatMap((target) => target.fax))
    expect(digits).toContain((/^[\d\s()+./-]+/.exec(fax)?.[0] ?? "").replace(/\D/g, "").slice(-SURE_DIGITS));
}

function inAnyCase(text: string): RegExp {
  // The name of the person stands before the title.
  return new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "i");
}
