import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, safeText } from "./clean-text";

const anyText = fc.string({ unit: "binary" });

describe("text of several lines", () => {
  test("keeps its lines, whichever way they were ended", () => {
    expect(cleanText("a\r\nb\rc\u0085d\u2028e\n\nf")).toBe("a\nb\nc\nd\ne\n\nf");
  });

  test("loses controls, turned-round text and blanks at the ends, and nothing else", () => {
    expect(cleanText("\n\n a\u0000\u0007b\u202ec\tx \t\n")).toBe(" abc x");
    const honest = "Ünïcödé, עברית, العربية\u200f, 中文, 👩🏽‍🏫, “quotes” – dashes\u00a0…";
    expect(cleanText(honest)).toBe(honest);
  });

  test("shows where half a character was", () => {
    expect(cleanText("a\ud800b\udc00c😀")).toBe("a\ufffdb\ufffdc😀");
  });

  test("is clean however it came, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanText(typed);
        expect(clean).not.toMatch(/\p{Surrogate}/u);
        expect(clean).not.toMatch(/[^\P{Cc}\n]|[\u202d\u202e\u2028]| $/mu);
        expect(clean).not.toMatch(/^\n|\n$/);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

test("one line stays one line, so that no header of a mail can begin in it", () => {
  expect(cleanLine("  A subject\r\nBcc: x@y.example\t\u2066z ")).toBe("A subject Bcc: x@y.example z");
  fc.assert(
    fc.property(anyText, (typed) => {
      expect(cleanLine(typed)).not.toMatch(/[\r\n\t\u2028]|^\s|\s$|\s\s/);
      expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
    }),
  );
});

describe("text that may go anywhere", () => {
  // Planted fault: dropping the surrogate rule lets "\ud800" through, which is no UTF-8.
  test("is well-formed UTF-8 without control characters, and safe text is not touched", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = safeText(text);
        expect(new TextDecoder().decode(new TextEncoder().encode(safe))).toBe(safe);
        expect(safe).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202d\u202e]/u);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });

  test("keeps every character that honest text has, in every script", () => {
    const isHonest = (text: string) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202d\u202e]|\p{Cn}/u.test(text);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }).filter(isHonest), (text) => safeText(text) === text),
    );
    const needed = "می\u200cخواهم \u2066ab\u2069 \u200e e\u0301 👩\u200d👧 Copie\u00a0:";
    expect(safeText(needed)).toBe(needed);
  });

  test("has one line feed for each line end, whichever it was", () => {
    expect(safeText("a\r\nb\rc\nd\u2028e\u0085f\tg\fh")).toBe("a\nb\nc\nd\ne\nf g\nh");
  });
});
