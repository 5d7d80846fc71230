import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStartKey, newStartKey, START_KEY_LASTS } from "./start-key";

const now = new Date("2026-11-30T12:00:00Z");
const form = { secret: new Uint8Array(32).fill(1), slug: "a-case", now };
const later = (milliseconds: number) => ({ ...form, now: new Date(now.getTime() + milliseconds) });

describe("the key of a start form", () => {
  test("is good for its appeal, until it is too old", () => {
    const key = newStartKey(form);
    expect(key).toHaveLength(43);
    expect(isStartKey(key, form)).toBe(true);
    expect(isStartKey(key, later(START_KEY_LASTS))).toBe(true);
    expect(isStartKey(key, later(START_KEY_LASTS + 1000))).toBe(false);
    expect(isStartKey(key, later(-3_600_000))).toBe(false);
  });

  test("is no good for another appeal or another server", () => {
    // Planted faults: a seal without the slug, or without the secret.
    const key = newStartKey(form);
    expect(isStartKey(key, { ...form, slug: "another-case" })).toBe(false);
    expect(isStartKey(key, { ...form, secret: new Uint8Array(32).fill(2) })).toBe(false);
  });

  test("can be neither made up nor changed", () => {
    const key = newStartKey(form);
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => !isStartKey(text, form)));
    fc.assert(
      fc.property(fc.nat(31), fc.integer({ min: 1, max: 255 }), (at, turned) => {
        const bytes = Buffer.from(key, "base64url");
        bytes[at] = (bytes[at] ?? 0) ^ turned;
        return !isStartKey(bytes.toString("base64url"), form);
      }),
    );
  });

  test("is another one for each form", () => {
    expect(newStartKey(form)).not.toBe(newStartKey(form));
  });
});
