import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base32, readToken, signToken } from "./signed-token";

const key = new Uint8Array(32).fill(3);
const id = base32(new Uint8Array(16).fill(200));

describe("a signed token", () => {
  test("gives its id back, in capitals too", () => {
    const token = signToken({ key, purpose: "bounce", id });
    expect(readToken({ key, purpose: "bounce", token })).toBe(id);
    expect(readToken({ key, purpose: "bounce", token: token.toUpperCase() })).toBe(id);
  });

  test("fits a local part of 64 octets behind six letters and a plus", () => {
    expect(`bounce+${signToken({ key, purpose: "bounce", id })}`.length).toBeLessThanOrEqual(64);
  });

  test("is worth nothing for another purpose, another server, or with any letter changed", () => {
    const token = signToken({ key, purpose: "bounce", id });
    expect(readToken({ key, purpose: "confirm", token })).toBeNull();
    expect(readToken({ key: new Uint8Array(32), purpose: "bounce", token })).toBeNull();
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === "a" ? "b" : "a";
      expect(
        readToken({ key, purpose: "bounce", token: token.slice(0, at) + other + token.slice(at + 1) }),
      ).toBeNull();
    }
  });

  test("no other text is one", () => {
    fc.assert(fc.property(fc.string(), (token) => readToken({ key, purpose: "bounce", token }) === null));
  });
});
