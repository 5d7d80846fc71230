import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterIdFor, readReturnCode, returnCodeFor } from "./return-code";

const secret = Buffer.alloc(32, 7);
const anyCode = fc.string().map((startKey) => returnCodeFor({ startKey, secret }));

describe("a return code", () => {
  test("is six groups of five letters that no one mixes up: no vowel, no digit, no L, Q, X, Y or Z", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^[BCDFGHJKMNPRSTVW]{5}(-[BCDFGHJKMNPRSTVW]{5}){5}$/);
      }),
    );
  });

  test("is the same for the same form, another for another form or another server", () => {
    const code = returnCodeFor({ startKey: "a", secret });
    expect(returnCodeFor({ startKey: "a", secret })).toBe(code);
    expect(returnCodeFor({ startKey: "b", secret })).not.toBe(code);
    expect(returnCodeFor({ startKey: "a", secret: Buffer.alloc(32, 8) })).not.toBe(code);
  });

  test("is read however people type it", () => {
    const loose = fc.tuple(anyCode, fc.constantFrom(" ", "  ", "", ".", "\u2013", "\u00a0"), fc.boolean());
    fc.assert(
      fc.property(loose, ([code, between, isLower]) => {
        const typed = ` ${code.replaceAll("-", between)}\n`;
        expect(readReturnCode(isLower ? typed.toLowerCase() : typed)).toBe(code);
      }),
    );
  });

  test("is not made up from anything else", () => {
    for (const typed of ["", "BCDFG", "AEIOU-AEIOU-AEIOU-AEIOU-AEIOU-AEIOU", "B".repeat(29), "B".repeat(31)])
      expect(readReturnCode(typed)).toBeNull();
    fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => readReturnCode(typed) === null));
  });
});

test("the id of a letter says nothing about its code, and no two codes share one", () => {
  fc.assert(
    fc.property(anyCode, anyCode, (one, other) => {
      expect(letterIdFor(one)).toMatch(/^[bcdfghjkmnprstvw]{20}$/);
      expect(letterIdFor(one) === letterIdFor(other)).toBe(one === other);
      expect(one.replaceAll("-", "").toLowerCase()).not.toContain(letterIdFor(one).slice(0, 8));
    }),
  );
});
