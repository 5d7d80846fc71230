import { expect } from "@playwright/test";
import {
  beginLetter,
  post,
  START,
  send,
  startFields,
  startKeyIn,
  wholeLetter,
} from "@/tests/browser/harness/http-client";
import { expectPage } from "@/tests/browser/harness/page-reply";
import { test } from "@/tests/browser/harness/story";

test("a letter shows itself to nobody with a wrong code or none", async ({ server }) => {
  const mine = await beginLetter(server);
  const theirs = await beginLetter(server);
  const wrong = `letter-${theirs.id}=${mine.code}`;
  for (const cookie of [mine.cookie, wrong, "", `letter-${theirs.id}=%E0%A4%A`, "=;;=;letter-=", "\u00ff"])
    for (const page of ["", "/write", "/send", "/thanks", "/erase", "/change"])
      expectPage(await send(server, theirs.path + page, { headers: cookie ? { cookie } : {} }), 404);
  for (const act of ["draft", "finish", "dispatches", "erase/now", "change/now", "paper"])
    expectPage(await post(server, `${theirs.path}/${act}`, wholeLetter, { cookie: wrong }), 404);
  for (const file of ["letter.pdf", "letters.pdf", "letter.eml", "letter.txt"])
    expectPage(await send(server, `${theirs.path}/files/${file}`, { headers: { cookie: wrong } }), 404);
  expectPage(await send(server, `${theirs.path}/write`, { headers: { cookie: theirs.cookie } }), 200);
});

test("an id that no letter can have is not found", async ({ server }) => {
  const { cookie } = await beginLetter(server);
  for (const id of ["x", "%00", "..%2f..%2fetc", "%E0%A4%A", "a".repeat(4000), "constructor", "%D0%B6"]) {
    const reply = await send(server, `/letters/${id}/write`, { headers: { cookie } });
    expect([400, 404], id).toContain(reply.status);
    expectPage(reply, reply.status);
    expectPage(await post(server, `/letters/${id}/draft`, wholeLetter, { cookie }), reply.status);
  }
});

test("a code that is mistyped, wrong or no code opens nothing and is shown back", async ({ server }) => {
  const { code } = await beginLetter(server);
  const otherLetter = code.endsWith("B") ? "C" : "B";
  const noCodes = ["", "BCDFG", "a".repeat(100_000), "AEIOU-AEIOU-AEIOU-AEIOU-AEIOU-AEIOU", code.slice(1)];
  for (const returnCode of noCodes) expectPage(await post(server, "/letters/open", { returnCode }), 400);
  const wrong = await post(server, "/letters/open", { returnCode: code.slice(0, -1) + otherLetter });
  expectPage(wrong, 404);
  expect(wrong.text).toContain(code.slice(0, -1));
  const right = await post(server, "/letters/open", { returnCode: code.toLowerCase().replaceAll("-", " ") });
  expect(right.status).toBe(303);
});

test("a form of another appeal, or of a client's own making, is shown again with its choices and then begins", async ({
  server,
}) => {
  const fields = await startFields(server);
  const another = startKeyIn(await send(server, "/appeals/khadija-ismayilova/write"));
  expect(another).toHaveLength(43);
  for (const startKey of [another, "a".repeat(27), "a".repeat(43)]) {
    const officialIds = ["zz-mayor-of-postville"];
    const shown = await post(server, START, { ...fields, startKey, officialIds });
    expectPage(shown, 409);
    expect(shown.text).toContain("This page was open for a long time");
    expect(shown.text).not.toContain(startKey);
    expect(shown.text).not.toMatch(/value="zz-minister-of-libraries"[^>]*checked/);
    const begun = await post(server, START, { ...fields, startKey: startKeyIn(shown), officialIds });
    expect(begun.status).toBe(303);
  }
});

test("a start form posted again leads to the same letter", async ({ server }) => {
  const fields = await startFields(server);
  const first = await post(server, START, fields);
  expect((await post(server, START, fields)).headers.location).toBe(first.headers.location);
});

test("a start that makes no sense begins no letter", async ({ server }) => {
  const start = await startFields(server);
  const senseless: [string, Record<string, string | readonly string[]>, number][] = [
    [START, { ...start, startKey: "" }, 409],
    [START, { ...start, startKey: "' OR 1=1 --" }, 409],
    [START, { ...start, officialIds: [] }, 400],
    [START, { ...start, officialIds: ["az-president"] }, 409],
    [START, { ...start, officialIds: ["zz-embassy"] }, 400],
    [START, { ...start, language: "<b>" }, 400],
    [START, { ...start, language: "" }, 400],
    [START, { ...start, language: "other", otherLanguage: "" }, 400],
    ["/appeals/no-such-appeal/start", start, 404],
    ["/appeals/%D0%B6/start", start, 404],
    ["/appeals/%0d%0aX/start", start, 404],
    ["/appeals/%00/start", start, 404],
  ];
  for (const [path, fields, status] of senseless) {
    const reply = await post(server, path, fields);
    expectPage(reply, status);
    expect(reply.headers["set-cookie"]).toBeUndefined();
  }
  for (const slug of ["%D0%B6", "%0d%0aX", "%00", "..%2f.."]) {
    const reply = await send(server, `/appeals/${slug}/start`);
    expect(reply.status, slug).toBeLessThan(500);
    expect(reply.headers.x).toBeUndefined();
  }
});

test("one official named twice, and fields that come twice, begin one letter", async ({ server }) => {
  const twice = { officialIds: ["zz-mayor-of-postville", "zz-mayor-of-postville"], language: ["fr", "en"] };
  const reply = await post(server, START, { ...(await startFields(server)), ...twice });
  expect(reply.status).toBe(303);
  const cookie = String(reply.headers["set-cookie"]).split(";")[0] ?? "";
  expectPage(await send(server, String(reply.headers.location), { headers: { cookie } }), 200);
});

test("a dispatch of a kind, channel or official that there is not is not noted", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  const right = { kind: "declared", channel: "post", officialId: "" };
  const wrong = [
    { ...right, kind: "accepted" },
    { ...right, kind: "" },
    { ...right, channel: "pigeon" },
    { ...right, officialId: "az-president" },
    {},
  ];
  for (const fields of wrong) expectPage(await post(server, `${path}/dispatches`, fields, { cookie }), 404);
});

test("only a form is taken for a form", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  const shapes: [string | undefined, string, number][] = [
    ["application/json", '{"body":"x"}', 415],
    ["text/plain", "body=x", 415],
    [undefined, "body=x", 415],
    ["multipart/form-data", "no boundary", 415],
    ["multipart/form-data; boundary=x", "--x\r\nbroken", 415],
    ["application/x-www-form-urlencoded; charset=utf-7", "%%%=&&&=%", 409],
  ];
  for (const [type, body, status] of shapes) {
    const headers = { cookie, ...(type && { "content-type": type }) };
    expectPage(await send(server, `${path}/draft`, { method: "POST", headers, body }), status);
  }
  const headers = { "content-type": "application/json", accept: "application/json" };
  const forMachines = await send(server, `${path}/draft`, { method: "POST", headers, body: "{}" });
  expect(forMachines.status).toBe(415);
  expect(JSON.parse(forMachines.text)).toHaveProperty("message");
});

test("odd methods, paths and lengths lead nowhere", async ({ server }) => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
    expectPage(await send(server, "/letters", { method }), 405);
  const paths = [
    "/..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/package.json",
    "/appeals/..%2f..%2fdata",
    "/appeals/%E0%A4%A",
    "/_next/static/../../../package.json",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/x.json",
    "/scripts/..%2fserver.js",
    "/.env",
    "/package.json",
    "/data/postbag.db",
    "/nothing",
    "/problem/nothing",
    "/api/v1/appeals/nothing",
    `/${"a".repeat(8000)}`,
  ];
  for (const path of paths) {
    const reply = await send(server, path);
    expect([400, 404], `${path.slice(0, 60)} gave ${reply.status}`).toContain(reply.status);
  }
  expect((await send(server, `/${"a".repeat(20_000)}`)).status).toBe(431);
  const headers = { "transfer-encoding": "chunked", "content-type": "application/x-www-form-urlencoded" };
  expectPage(await send(server, "/letters/open", { method: "POST", headers }), 411);
});

test("a host, an address or a header that somebody made up changes nothing", async ({ server }) => {
  const madeUp: Record<string, string>[] = [
    { host: "evil.example" },
    { host: "a b<script>" },
    { host: "" },
    { "x-forwarded-host": "a b", "x-forwarded-proto": "javascript" },
    { "x-middleware-subrequest": "middleware" },
    { "x-postbag-state": "x", "x-postbag-page": "/privacy" },
    { rsc: "1", "next-action": "x" },
    { "content-length": "40" },
  ];
  for (const headers of madeUp) {
    for (const path of ["/letters", "/appeals/practice-letter/write", "/api/v1/appeals"]) {
      const reply = await send(server, path, { headers });
      expect(reply.status, JSON.stringify(headers) + path).toBe(200);
      expect(reply.text).not.toContain("evil.example");
    }
  }
});
