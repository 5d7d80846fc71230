import { describe, expect, test } from "vitest";
import { newTotpSecret, openTotpSecret, sealTotpSecret, totpCode, totpStep, totpUri } from "./totp";

// RFC 6238, appendix B: the secret "12345678901234567890" in Base32, the last six of its eight digits.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [2000000000, "279037"],
])("at second %i the code is %s, as in RFC 6238", (second, code) => {
  const now = new Date(second * 1000);
  expect(totpCode({ secret, now })).toBe(code);
  expect(totpStep({ code, secret, now })).toBe(Math.floor(second / 30));
});

describe("a code", () => {
  const now = new Date("2026-11-21T12:00:10Z");
  const at = (seconds: number) => totpCode({ secret, now: new Date(now.getTime() + seconds * 1000) });

  test("may be half a minute off either way, and belongs to its own half-minute", () => {
    const step = Math.floor(now.getTime() / 30_000);
    expect(totpStep({ code: at(-30), secret, now })).toBe(step - 1);
    expect(totpStep({ code: ` ${at(30).slice(0, 3)} ${at(30).slice(3)} `, secret, now })).toBe(step + 1);
    expect(totpStep({ code: at(-61), secret, now })).toBeNull();
    expect(totpStep({ code: at(61), secret, now })).toBeNull();
  });

  test.each(["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])("%j is none", (code) => {
    expect(totpStep({ code, secret, now })).toBeNull();
  });
});

test("a secret opens only for its own coordinator and under the server's own secret", () => {
  const server = new Uint8Array(32).fill(3);
  const totpSecret = newTotpSecret();
  const sealed = sealTotpSecret({ totpSecret, coordinatorId: "anna", secret: server });
  expect(Buffer.from(sealed).includes(totpSecret)).toBe(false);
  expect(openTotpSecret({ sealed, coordinatorId: "anna", secret: server })).toBe(totpSecret);
  expect(openTotpSecret({ sealed, coordinatorId: "ben", secret: server })).toBeNull();
  expect(openTotpSecret({ sealed, coordinatorId: "anna", secret: new Uint8Array(32) })).toBeNull();
  expect(openTotpSecret({ sealed: sealed.slice(0, 9), coordinatorId: "anna", secret: server })).toBeNull();
});

test("the QR code names the account and the house", () => {
  expect(totpUri({ secret, email: "a@example.org" })).toMatch(
    /^otpauth:\/\/totp\/Postbag:a%40example\.org\?/,
  );
});
