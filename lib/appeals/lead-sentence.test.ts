import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLead } from "./lead-sentence";

// Planted fault: splitting at the first stop and blank leaves "The lawyer Dr." alone in large letters.
test("the first sentence ends neither after a title nor after an initial or a day", () => {
  for (const lead of [
    "The lawyer Dr. Ana Example was held.",
    "J. Example was held in the U. S. Mission.",
    "Am 9. März wurde sie geholt.",
    "“She is safe.”",
  ])
    expect(splitLead(`${lead} Nobody knows why. Or when.`)).toEqual({
      lead,
      rest: "Nobody knows why. Or when.",
    });
});

test("no word is lost, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("A", "b", ".", " ", "Dr", "!", "”") }), (text) => {
      const { lead, rest } = splitLead(text);
      expect(`${lead}${rest}`.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
