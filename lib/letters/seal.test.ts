import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openText, sealText } from "./seal";

const code = "BCDFG-HJKMN-PRSTV-WBCDF-GHJKM-NPRST";
const letterId = "bcdfghjkmnprstvwbcdf";
const anyText = fc.string({ unit: "grapheme" });

describe("a sealed text", () => {
  test("opens with its code and id, whatever it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(openText({ sealed: sealText({ text, code, letterId }), code, letterId })).toBe(text);
      }),
    );
  });

  test("opens with no other code and for no other letter", () => {
    const sealed = sealText({ text: "A secret.", code, letterId });
    expect(openText({ sealed, code: code.replace("B", "C"), letterId })).toBeNull();
    expect(openText({ sealed, code, letterId: "cbdfghjkmnprstvwbcdf" })).toBeNull();
  });

  test("does not open when any one bit of it was turned, or when it was cut", () => {
    const sealed = sealText({ text: "A secret.", code, letterId });
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(openText({ sealed: changed, code, letterId })).toBeNull();
        expect(openText({ sealed: sealed.subarray(0, at), code, letterId })).toBeNull();
      }),
    );
  });

  test("shows neither its words nor that the same was sealed twice", () => {
    const text = "The same words, twice.";
    const [one, other] = [sealText({ text, code, letterId }), sealText({ text, code, letterId })];
    expect(Buffer.from(one).includes("words")).toBe(false);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });
});
