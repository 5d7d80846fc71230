import path from "node:path";
import { expect } from "@playwright/test";
import Sqlite from "better-sqlite3";
import {
  beginLetter,
  post,
  START,
  send,
  startFields,
  wholeLetter,
} from "@/tests/browser/harness/http-client";
import { expectPage } from "@/tests/browser/harness/page-reply";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer, test } from "@/tests/browser/harness/story";

// What a page may be from memory, and what rendering it again takes on a busy machine.
const FRESH_MS = 2000;

let server: RealServer;
test.beforeAll(async () => {
  server = await startOwnServer();
});
test.afterAll(() => server.stop());
test.describe.configure({ mode: "serial" });

/** A change as the desk makes it, behind the back of whoever writes. */
function change(sql: string): void {
  const file = new Sqlite(path.join(server.dataFolder, "postbag.db"));
  file.pragma("busy_timeout = 5000");
  file.exec(sql);
  file.close();
}

test("a count is on the page from memory within two seconds", async () => {
  const tally = "/appeals/practice-letter/letters";
  const numbers = async () => (await send(server.url, tally)).text.match(/<dd>\d+<\/dd>/g)?.join("");
  const before = await numbers();
  const { path: letter, cookie } = await beginLetter(server.url);
  const declared = { kind: "declared", channel: "post", officialId: "" };
  const declare = () => post(server.url, `${letter}/dispatches`, declared, { cookie });
  // Planted fault: counting whatever is declared. A letter that nobody finished has not gone anywhere.
  expectPage(await declare(), 409);
  expect(await numbers()).toBe(before);
  await post(server.url, `${letter}/draft`, wholeLetter, { cookie });
  await post(server.url, `${letter}/finish`, {}, { cookie });
  expect((await declare()).status).toBe(303);
  await expect.poll(numbers, { timeout: FRESH_MS, intervals: [100] }).not.toBe(before);
});

test("an official who was taken off the list gets no letter; the others still do", async () => {
  const { path: letter, cookie } = await beginLetter(server.url);
  change(`DELETE FROM "Addressee" WHERE "officialId" = 'zz-mayor-of-postville'`);
  const saved = await post(server.url, `${letter}/draft`, { ...wholeLetter, intent: "check" }, { cookie });
  expect(saved.status).toBe(303);
  const check = await send(server.url, letter, { headers: { cookie } });
  expectPage(check, 200);
  expect(check.text).toContain("Dear Minister");
  expect(check.text).not.toContain("Dear Mayor");
  const again = await post(server.url, START, await startFields(server.url));
  expectPage(again, 409);
  expect(again.text).toContain("The list of officials has changed");
});

test("with nobody left to write to the words are kept and every page still opens", async () => {
  const only = { ...(await startFields(server.url)), officialIds: ["zz-minister-of-libraries"] };
  const begun = await post(server.url, START, only);
  const cookie = String(begun.headers["set-cookie"]).split(";")[0] ?? "";
  const letter = String(begun.headers.location).replace(/\/write$/, "");
  change(`DELETE FROM "Addressee" WHERE "officialId" = 'zz-minister-of-libraries'`);
  const saved = await post(server.url, `${letter}/draft`, wholeLetter, { cookie });
  expect(saved.status).toBe(303);
  for (const page of ["", "/write"])
    expectPage(await send(server.url, letter + page, { headers: { cookie } }), 200);
  expect((await send(server.url, `${letter}/write`, { headers: { cookie } })).text).toContain(
    "Please open it again.",
  );
  expectPage(await send(server.url, `${letter}/files/letters.pdf`, { headers: { cookie } }), 404);
});

test("once the action is stopped nothing is begun, saved or said to have gone, and the page says so", async () => {
  const { path: letter, cookie } = await beginAfterPuttingBack();
  change(
    `UPDATE "Issue" SET stage = 'stopped', "stopReason" = 'Tilda Quill asked for it.' WHERE id = 'practice-letter-1'`,
  );
  const declared = { kind: "declared", channel: "post", officialId: "" };
  for (const [act, fields] of [
    [`${letter}/draft`, wholeLetter],
    [`${letter}/dispatches`, declared],
    [`${letter}/finish`, {}],
    [START, await startFields(server.url)],
  ] as const) {
    const reply = await post(server.url, act, fields, { cookie });
    expectPage(reply, 409);
    expect(reply.text).toContain("this action has ended");
  }
  const byScript = { cookie, accept: "application/json" };
  expect((await post(server.url, `${letter}/draft`, wholeLetter, byScript)).status).toBe(409);
  expectPage(await send(server.url, `${letter}/files/letters.pdf`, { headers: { cookie } }), 409);
  await expect
    .poll(async () => (await send(server.url, "/appeals/practice-letter")).text, { timeout: FRESH_MS })
    .toContain("Tilda Quill asked for it.");
});

function beginAfterPuttingBack() {
  for (const [position, id] of ["zz-minister-of-libraries", "zz-mayor-of-postville"].entries())
    change(
      `INSERT INTO "Addressee" ("issueId", "officialId", position, kind) VALUES ('practice-letter-1', '${id}', ${position}, 'to')`,
    );
  return beginLetter(server.url);
}
