import { expect } from "@playwright/test";
import { beginLetter, post, type Reply, START, send, startFields } from "@/tests/browser/harness/http-client";
import { expectPage } from "@/tests/browser/harness/page-reply";
import { startOwnServer, test } from "@/tests/browser/harness/story";

/** What every reply carries, whatever it is. */
function expectGuarded({ headers }: Reply, where: string): void {
  const policy = String(headers["content-security-policy"]);
  for (const rule of ["default-src 'none'", "object-src 'none'", "base-uri 'none'"])
    expect(policy, where).toContain(rule);
  for (const rule of ["form-action 'self'", "frame-ancestors 'none'"]) expect(policy, where).toContain(rule);
  expect(policy, where).not.toMatch(/unsafe-|\*|https?:/);
  expect(headers, where).toMatchObject({
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(headers["permissions-policy"], where).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  for (const name of ["x-powered-by", "server", "x-postbag-page", "x-postbag-state"])
    expect(headers[name], where).toBeUndefined();
}

const everywhere = [
  "/",
  "/privacy",
  "/appeals/practice-letter",
  "/appeals/practice-letter/letters",
  "/appeals/practice-letter/write",
  "/appeals/practice-letter/start",
  "/letters",
  "/nothing",
  "/appeals/%E0%A4%A",
  "/problem/broken",
  "/api/health",
  "/api/v1/appeals",
  "/api/v1/appeals/practice-letter",
  "/api/v1/appeals/practice-letter/tally",
  "/scripts/page.js",
  "/icon.svg",
];
const ofOneLetter = ["", "/write", "/send", "/thanks", "/draft", "/files/letters.pdf", "/files/letter.txt"];

test("every reply forbids framing, foreign code and sniffing", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  for (const address of [...everywhere, ...ofOneLetter.map((page) => path + page)])
    expectGuarded(await send(server, address, { headers: { cookie } }), address);
  for (const address of ["/letters/open", "/letters/clear/now", START, `${path}/draft`, `${path}/finish`])
    expectGuarded(await post(server, address, {}, { cookie }), `post to ${address}`);
  expectGuarded(await send(server, "/letters", { method: "PUT" }), "put");
});

test("nothing under /letters is stored on the way, and no page with a code is shared", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  for (const page of ofOneLetter) {
    const { headers } = await send(server, path + page, { headers: { cookie } });
    expect(headers["cache-control"], page).toBe("no-store");
  }
  for (const address of ["/letters/open", "/letters/clear/now", `${path}/draft`]) {
    const { headers } = await post(server, address, {}, { cookie });
    expect(headers["cache-control"], address).toBe("no-store");
  }
});

test("a page to read carries no script but the small one of ours", async ({ server }) => {
  for (const address of everywhere.slice(0, 6)) {
    const { text } = await send(server, address);
    const scripts = text.match(/<script[^>]*>/g) ?? [];
    expect(
      // The words that it says are data: a browser runs none of it.
      scripts.filter((script) => !/ src="\/scripts\/page\.js"| type="application\/json"/.test(script)),
      address,
    ).toEqual([]);
  }
});

test("a post from another site does nothing", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  const foreign: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "", origin: "https://evil.example" },
    { "sec-fetch-site": "cross-site", origin: server },
  ];
  const fields = await startFields(server);
  for (const headers of foreign) {
    for (const act of [START, "/letters/open", "/letters/clear/now", `${path}/erase/now`]) {
      const reply = await post(server, act, fields, { cookie, ...headers });
      expectPage(reply, 403);
      expect(reply.headers["set-cookie"]).toBeUndefined();
      expect(reply.headers["clear-site-data"]).toBeUndefined();
    }
  }
  expectPage(await send(server, `${path}/write`, { headers: { cookie } }), 200);
});

test("reading changes nothing: no address answers a GET with a letter, a cookie or an erasure", async ({
  server,
}) => {
  const { path, cookie } = await beginLetter(server);
  for (const address of [
    START,
    "/letters/open",
    "/letters/clear/now",
    `${path}/draft`,
    `${path}/erase/now`,
    `${path}/finish`,
  ]) {
    const reply = await send(server, address, { headers: { cookie } });
    expect(reply.status, address).toBeLessThan(500);
    expect(reply.headers["set-cookie"], address).toBeUndefined();
  }
  expectPage(await send(server, `${path}/write`, { headers: { cookie } }), 200);
});

test("the cookie of a letter is for this site and no script", async ({ server }) => {
  const reply = await post(server, START, await startFields(server));
  const [cookie] = reply.headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^letter-[a-z]{20}=[A-Z-]{35}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
});

test("the doors of the framework that we do not use are shut", async ({ server }) => {
  for (const address of [
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/build/index.json",
    "/__nextjs_original-stack-frame",
  ])
    expect((await send(server, address)).status, address).toBe(404);
  const action = {
    "next-action": "0".repeat(42),
    "content-type": "text/plain",
    "sec-fetch-site": "same-origin",
  };
  expect((await send(server, "/letters", { method: "POST", headers: action, body: "[]" })).status).toBe(415);
});

test("served by https, cookies are locked to the host and browsers told to stay with https", async () => {
  const https = await startOwnServer({ PUBLIC_URL: "https://letters.example" });
  try {
    const reply = await post(https.url, START, await startFields(https.url));
    const [cookie = ""] = reply.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(/^__Host-letter-[a-z]{20}=.*; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/);
    expect(reply.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
    const headers = { cookie: cookie.split(";", 1)[0] ?? "" };
    expectPage(await send(https.url, String(reply.headers.location), { headers }), 200);
    // A cookie that a neighbour's subdomain could have set is not taken for ours.
    const planted = { cookie: headers.cookie.replace("__Host-", "") };
    expectPage(await send(https.url, String(reply.headers.location), { headers: planted }), 404);
  } finally {
    await https.stop();
  }
});
