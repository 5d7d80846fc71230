import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanStrings, cleanText } from "./clean-text";

describe("text on its way to paper", () => {
  test("becomes one line without controls or overrides", () => {
    expect(cleanText("a\r\nb\u2028c\td\u0000\u001b\u202eevil\u202c")).toBe("a b c devil\u202c");
  });

  test("keeps what scripts need: joiners, marks of direction, isolates, combining marks", () => {
    const needed = "می\u200cخواهم \u2066ab\u2069 \u200e e\u0301 👩\u200d👧";
    expect(cleanText(needed)).toBe(needed);
  });

  test("replaces an unpaired surrogate and keeps a pair", () => {
    expect(cleanText("a\ud83db 😀")).toBe("a\ufffdb 😀");
  });

  // Planted fault: dropping the surrogate rule lets "\ud800" through, which is no UTF-8.
  test("is always well-formed, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  // Planted fault: without the limit one letter of 12,000 marks took 13 s and 270 MB.
  test("keeps the marks that scripts put on a letter, and not thousands", () => {
    const stacked = `ก็่ בּֽ֑ ${"e\u0301\u0323\u0330"} བསྒྲུབས`;
    expect(cleanText(stacked)).toBe(stacked);
    const marks = (count: number) => cleanText(`e${"\u0301".repeat(count)}x`).length;
    expect([marks(12), marks(13), marks(12_000)]).toEqual([14, 14, 14]);
  });

  test("is cleaned wherever it stands in a value", () => {
    expect(cleanStrings({ a: ["x\n", 1, null, { b: "\u0007y" }], c: true })).toEqual({
      a: ["x ", 1, null, { b: "y" }],
      c: true,
    });
  });
});
