import { expect } from "@playwright/test";
import { beginLetter, post, wholeLetter } from "@/tests/browser/harness/http-client";
import { expectPage } from "@/tests/browser/harness/page-reply";
import { test } from "@/tests/browser/harness/story";

const tooLong: Record<string, string> = {
  subject: "s".repeat(201),
  personal: "p".repeat(3001),
  body: "b".repeat(12_001),
  closing: "c".repeat(2001),
  name: "n".repeat(121),
  address: "a".repeat(401),
  town: "t".repeat(81),
  signedWith: "w".repeat(301),
};

test("a letter comes back whole, whichever of its fields is too long", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  const { revision: _revision, country: _country, askIds: _asks, ...typed } = wholeLetter;
  for (const [field, words] of Object.entries(tooLong)) {
    const reply = await post(server, `${path}/draft`, { ...wholeLetter, [field]: words }, { cookie });
    expectPage(reply, 400);
    expect(reply.text).toContain("<title>Error: ");
    for (const value of Object.values({ ...typed, [field]: words })) expect(reply.text).toContain(value);
  }
});

test("a million characters are shown back, three million are refused before they are read", async ({
  server,
}) => {
  const { path, cookie } = await beginLetter(server);
  const million = { ...wholeLetter, body: `begin ${"x".repeat(1_000_000)} end` };
  const shownBack = await post(server, `${path}/draft`, million, { cookie });
  expectPage(shownBack, 413);
  expect(shownBack.text).toContain("x end");
  const threeMillion = { ...wholeLetter, body: "x".repeat(3_000_000) };
  expectPage(await post(server, `${path}/draft`, threeMillion, { cookie }), 413);
  const headers = { cookie, accept: "application/json" };
  const forMachines = await post(server, `${path}/draft`, threeMillion, headers);
  expect(forMachines.status).toBe(413);
  expect(JSON.parse(forMachines.text).message).toContain("too much");
});

test("a country without a code is refused, with the words shown back", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  for (const country of ["QQ", "gb", "GBR", "\u0000", "__proto__"]) {
    const reply = await post(server, `${path}/draft`, { ...wholeLetter, country }, { cookie });
    expectPage(reply, 400);
    expect(reply.text).toContain("Please open it again.");
  }
});

test("a revision that is no number saves nothing and loses nothing", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  for (const revision of ["", "x", "-1", "1.5", "1e999", "99999999999999", "NaN"]) {
    const reply = await post(server, `${path}/draft`, { ...wholeLetter, revision }, { cookie });
    expectPage(reply, 409);
    expect(reply.text).toContain("Please open it again.");
  }
});

test("an unfinished letter cannot be finished by skipping the check", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  const reply = await post(server, `${path}/finish`, {}, { cookie });
  expectPage(reply, 400);
  expect(reply.text).toContain("Enter your name");
});
