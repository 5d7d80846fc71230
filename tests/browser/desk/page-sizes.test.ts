import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { keepImport } from "@/lib/appeals/import/keep-import.db";
import { database } from "@/lib/ground/db";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { send } from "@/tests/browser/harness/http-client";
import { test } from "@/tests/browser/harness/story";
import { sampleSheet } from "@/tests/publishing/sample-sheet";
import { type DeskServer, startDeskServer } from "./desk-server";

const MOST_BYTES = 500_000;
const OFFICIALS_THERE = 500;

let server: DeskServer;
test.beforeAll(async () => {
  server = await startDeskServer();
});
test.afterAll(() => server.stop());

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** As much as a sheet gives: 40 asks of three lines each, 40 addressees. */
function largestSheet(): string {
  const doctors = "the doctors of the remand centre, ".repeat(16);
  const asks = upTo(39).map(
    (n) => ` Calling on them to let her see lawyer ${n}, her family, and ${doctors}at once;\n`,
  );
  const offices = upTo(40).map(
    (n) => `Minister of Justice number ${n}
Vasile Lungu-Testescu ${n}
31 August 1989 Street ${n}
Chisinau MD-2012, Moldova
Fax: +373 22 000 1${10 + n}
Email: office${n}@justice.example
Salutation: Dear Minister ${n}
`,
  );
  return sampleSheet()
    .replace(/ Calling on them.*\n/, asks.join(""))
    .replace("Prosecutor General\n", `${offices.join("\n")}\nProsecutor General\n`);
}

async function fillDirectory(): Promise<void> {
  const db = await database();
  const official = await db.official.findFirstOrThrow();
  const { id: _id, ...like } = official;
  const data = upTo(OFFICIALS_THERE).map((n) => ({
    ...like,
    id: `judge-${n}`,
    role: `Judge of the district court ${n}`,
    name: `Ion Example ${n}`,
    country: n % 2 ? "MD" : "GB",
  }));
  await db.official.createMany({ data: data as never });
}

// Planted fault: a list of countries, or of the directory, in every row makes megabytes of review and addressees.
test("no page of the desk grows past 500 kB with the largest sheet and a full directory", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const anna = await server.addCoordinator("publisher");
  const session = await anna.signIn();
  const cookie = `${session.name}=${session.value}`;
  await fillDirectory();
  const id = randomUUID();
  const reading = parseSheet(largestSheet());
  await keepImport({ id, coordinatorId: anna.id, createdAt: new Date(), filename: "ua.txt", reading });
  const sizeOf = async (path: string) => {
    const { status, bytes } = await send(server.url, path, { headers: { cookie } });
    expect([path, status]).toEqual([path, 200]);
    return bytes.length;
  };
  expect(await sizeOf(`/desk/import/${id}`)).toBeLessThan(MOST_BYTES);
  await page.context().addCookies([{ ...session, url: server.url }]);
  await page.goto(`${server.url}/desk/import/${id}`);
  await expect(
    page.getByRole("group", { name: /^Official 40$/ }).or(page.locator("#officials-39")),
  ).toBeAttached();
  await page.getByRole("button", { name: "Create draft" }).click();
  await expect(page).toHaveURL(/\/desk\/appeals\//);
  const draft = new URL(page.url()).pathname;
  const hrefs = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const below = hrefs.filter((href) => href?.startsWith(draft)).map((href) => href?.split("#", 1)[0] ?? "");
  const pages = [
    "/desk",
    "/desk/appeals",
    "/desk/officials",
    "/desk/history",
    "/desk/outbox",
    "/desk/section",
  ];
  const sizes: Record<string, number> = {};
  for (const path of new Set([...pages, draft, ...below])) sizes[path] = await sizeOf(path);
  expect(Object.entries(sizes).filter(([, size]) => size >= MOST_BYTES)).toEqual([]);
});
