import type { FormValues } from "@/lib/appeals/parts/part-form";
import type { PartName } from "@/lib/appeals/parts/parts";

export const event = (text: string) => ({
  "timeline.day": ["2026-11-09"],
  "timeline.text": [text],
  "timeline.source": ["the sheet"],
});
const piece = (text: string) => ({
  "family.day": ["2026-11"],
  "family.title": ["A reader"],
  "family.text": [text],
  "family.source": ["her brother"],
});
export const wording = (text: string) => ({ "subject.text": ["Ilinca Moraru"], "why.text": [text] });
/** The two asks of the sample sheet; without ids they are those that the form shows. */
export const asks = (first: string, ids?: string[]): FormValues => ({
  ...(ids && { "asks.id": ids }),
  "asks.sheetForm": [first, "B"],
  "asks.letterSentence": [first, "B"],
});

/** Each part that is translated row by row: in the source language, in French, and in the source language changed. */
export const translatedParts = (
  askIds?: string[],
): [part: PartName, english: FormValues, french: FormValues, changed: FormValues][] => [
  ["asks", asks("A", askIds), asks("En français", askIds), asks("A, at once", askIds)],
  ["template", wording("I write."), wording("J’écris."), wording("I write again.")],
  ["timeline", event("Taken."), event("Emmenée."), event("Taken away.")],
  ["family", piece("She reads."), piece("Elle lit."), piece("She read.")],
];
