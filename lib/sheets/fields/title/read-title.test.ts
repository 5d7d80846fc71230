import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";

const titleOf = (text: string) => parseSheet(text).fields.title;

const STORY = `Selma Arikan was taken from her office on 2 May. Her family has not been told
where she is held.`;

/** Words on lines of at most `width` characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

describe("the concern of a follow-up", () => {
  // Planted fault: with LONGEST_BRACKET at 1 the narrow pages give a piece of the bracket.
  test("stands behind the brackets, wherever the lines of these end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 52, max: 90 }), (width) => {
        const line =
          "Further information on UA 88/94 (EUR 44/31/94, 3 May 1994, and follow-up EUR 44/37/94, 21 June 1994)";
        const sheet = `AI Index: EUR 44/52/94
8 July 1994

${wrap(line, width)} - Fear of torture

TURKEY:   Selma Arikan (f), lawyer

${STORY}
`;
        expect(titleOf(sheet).value).toBe("Fear of torture");
      }),
      { numRuns: 40 },
    );
  });

  test("is looked for on the second line with a number where the first has none", () => {
    const sheet = `Follow-up to UA 12/04

PUBLIC AI Index: AFR 20/011/2004 9 March 2004 Further Information on UA 12/04 (AFR 20/003/2004, 14 January 2004) \
Health concern / Incommunicado detention

ERITREA Yohannes Tekle (m), aged 51

${STORY}
`;
    expect(titleOf(sheet).value).toBe("Health concern / Incommunicado detention");
  });
});

test("the first line of the story is no headline where one stands above the number", () => {
  // Planted fault: without runsOn the title is the story's first line.
  const sheet = `Inicio > Actúa > Acciones Urgentes > Túnez

Temor de devolución / Riesgo de tortura

AU 61/06
Índice AI: MDE 30/004/2006
Fecha: 14 de marzo de 2006

TÚNEZ: Karim Belhaj (h), 34 años

Karim Belhaj puede ser enviado en cualquier momento al país del que huyó, donde
fue detenido dos veces y donde su hermano sigue en prisión. Su abogada no ha podido
hablar con él.
`;
  expect(titleOf(sheet).value).toBe("Temor de devolución / Riesgo de tortura");
});
