import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anotherWording,
  changeableParts,
  chooseWordings,
  ownWords,
  type TemplateBlock,
} from "./letter-parts";

const blocks: TemplateBlock[] = [
  { part: "subject", variant: 1, text: "Mira Doe: freedom to travel" },
  { part: "subject", variant: 2, text: "The teacher Mira Doe" },
  { part: "why", variant: 1, text: "I am writing about Mira Doe. Her case concerns me." },
  { part: "why", variant: 2, text: "Please allow me to write about Mira Doe, a teacher." },
  { part: "why", variant: 3, text: "I ask for your attention to the case of Mira Doe." },
  { part: "who", variant: 1, text: "Who are you?" },
  { part: "facts", variant: 1, text: "On 3 May she was kept from leaving the country." },
  { part: "facts", variant: 2, text: "She was on her way to a meeting.\n\nOn 3 May she was turned back." },
  { part: "closing", variant: 1, text: "I would be grateful for a reply." },
  { part: "closing", variant: 2, text: "Thank you for your time." },
];
const wordings = (part: string) => blocks.filter((block) => block.part === part).map((block) => block.text);

describe("chooseWordings", () => {
  test("gives the same letter for the same seed, whatever order the blocks come in", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(blocks, { minLength: blocks.length }),
        (seed, shuffled) => {
          expect(chooseWordings({ blocks: shuffled, seed })).toEqual(chooseWordings({ blocks, seed }));
        },
      ),
    );
  });

  test("gives every combination to somebody", () => {
    const letters = new Set(
      Array.from({ length: 600 }, (_, at) =>
        JSON.stringify(chooseWordings({ blocks, seed: `letter-${at}` })),
      ),
    );
    expect(letters.size).toBe(2 * 3 * 2 * 2);
  });

  test("puts no prompt into a letter", () => {
    for (let at = 0; at < 50; at += 1) {
      expect(JSON.stringify(chooseWordings({ blocks, seed: String(at) }))).not.toContain("Who are you?");
    }
  });

  test("gives empty fields where nothing is written yet", () => {
    expect(chooseWordings({ blocks: [], seed: "a" })).toEqual({ subject: "", body: "", closing: "" });
  });
});

describe("anotherWording", () => {
  test("goes round all wordings of a part and leaves the rest alone", () => {
    const [first, second, third] = wordings("why");
    const body = `${first}\n\nMy grandmother taught there.\n\n${wordings("facts")[0]}`;
    const changed = anotherWording({ text: body, part: "why", blocks });
    expect(changed).toBe(body.replace(first ?? "", second ?? ""));
    const again = anotherWording({ text: changed ?? "", part: "why", blocks });
    expect(again).toBe(body.replace(first ?? "", third ?? ""));
    expect(anotherWording({ text: again ?? "", part: "why", blocks })).toBe(body);
  });

  test("changes a wording of several paragraphs as one", () => {
    const text = `Mine.\n\n${wordings("facts")[1]}\n\nMine too.`;
    expect(anotherWording({ text, part: "facts", blocks })).toBe(
      `Mine.\n\n${wordings("facts")[0]}\n\nMine too.`,
    );
  });

  test("refuses a wording in which the writer changed a letter or to which they added a word", () => {
    expect(anotherWording({ text: `${wordings("why")[1]} Truly.`, part: "why", blocks })).toBeNull();
    expect(anotherWording({ text: `Truly. ${wordings("why")[1]}`, part: "why", blocks })).toBeNull();
    expect(
      anotherWording({ text: wordings("why")[1]?.replace("teacher", "doctor") ?? "", part: "why", blocks }),
    ).toBeNull();
  });

  test("never loses or alters a line that the writer typed", () => {
    // Planted fault that turns this red: replacing the wording wherever it stands, also within a longer line.
    const line = fc.oneof(
      fc.constantFrom(...blocks.map((block) => block.text)),
      fc.string({ unit: "grapheme" }).map((text) => text.replace(/\n/g, " ")),
      fc
        .tuple(fc.constantFrom(...wordings("why")), fc.string({ minLength: 1 }))
        .map(([a, b]) => `${a}${b.replace(/\n/g, " ")}`),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("why", "facts", "subject", "closing"), (lines, part) => {
        const text = lines.join("\n");
        const editors = new Set(wordings(part).flatMap((wording) => wording.split("\n")));
        const typed = (field: string) =>
          field.split("\n").filter((typedLine) => !editors.has(typedLine.trim()));
        const changed = anotherWording({ text, part, blocks });
        if (changed !== null) expect(typed(changed)).toEqual(typed(text));
      }),
      { numRuns: 500 },
    );
  });

  test("names the parts that a field still has unchanged", () => {
    const { body } = chooseWordings({ blocks, seed: "x" });
    expect(changeableParts({ text: body, blocks })).toEqual(["why", "facts"]);
    expect(changeableParts({ text: "All my own.", blocks })).toEqual([]);
  });
});

describe("ownWords", () => {
  const empty = { subject: "", personal: "", body: "", closing: "" };

  test("tells the writer's sentences from the editors'", () => {
    const body = `${wordings("why")[0]} I taught for ten years myself in a village school.`;
    const { pieces, isPersonal } = ownWords({ letter: { ...empty, body }, blocks, language: "en" });
    expect(pieces.map(({ text, isOwn }) => [isOwn, text])).toEqual([
      [false, "I am writing about Mira Doe."],
      [false, "Her case concerns me."],
      [true, "I taught for ten years myself in a village school."],
    ]);
    expect(isPersonal).toBe(true);
  });

  test("does not call a chosen combination personal, nor one with a word changed", () => {
    const chosen = chooseWordings({ blocks, seed: "y" });
    expect(ownWords({ letter: { ...empty, ...chosen }, blocks, language: "en" }).isPersonal).toBe(false);
    const body = chosen.body.replace("country", "beautiful country").replace("Mira Doe", "Ms Mira Doe");
    expect(ownWords({ letter: { ...empty, ...chosen, body }, blocks, language: "en" }).isPersonal).toBe(
      false,
    );
  });

  test("keeps every character that is not white space, in order", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom("en", "ar", "zh", "x-unknown", "???"),
        (personal, body, language) => {
          const { pieces } = ownWords({ letter: { ...empty, personal, body }, blocks, language });
          const bare = (whole: string) => whole.replace(/\s/gu, "");
          expect(bare(pieces.map((piece) => piece.text).join(""))).toBe(bare(personal + body));
        },
      ),
    );
  });
});
