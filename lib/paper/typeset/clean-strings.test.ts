import { expect, test } from "vitest";
import { cleanStrings } from "./clean-strings";

test("every string of a value is cleaned and on one line, wherever it stands", () => {
  expect(cleanStrings({ a: ["x\r\ny", 1, null, { b: "\u0007y\u202e" }], c: true })).toEqual({
    a: ["x y", 1, null, { b: "y" }],
    c: true,
  });
});

test("a no-break space before a colon stays", () => {
  expect(cleanStrings("Copie\u00a0:")).toBe("Copie\u00a0:");
});

test("a letter keeps the marks that a script puts on it, and not thousands of them", () => {
  expect(cleanStrings("e\u0301\u0323 कि")).toBe("e\u0301\u0323 कि");
  expect(cleanStrings(`e${"\u0301".repeat(5000)}!`)).toBe(`e${"\u0301".repeat(12)}!`);
});
