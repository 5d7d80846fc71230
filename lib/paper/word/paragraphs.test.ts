import { expect, test } from "vitest";
import { paragraphMaker } from "./paragraphs";

/** What Word reads of a paragraph's direction and side, from the XML that is to be. */
function settingOf(text: string): { isRightToLeft: boolean; stands: string } {
  const xml = JSON.stringify(paragraphMaker("ar", true).paragraph(text));
  const isRightToLeft = /"rootKey":"w:bidi"(?!,"root":\[\{"rootKey":"_attr","root":\{"val":false)/.test(xml);
  return { isRightToLeft, stands: /"rootKey":"w:jc".*?"value":"(\w+)"/.exec(xml)?.[1] ?? "start" };
}

// Planted fault: every paragraph in the letter's direction puts the comma of "Dear President," in front of it.
test("in a letter from right to left a line in Latin letters runs its own way and stands on its side", () => {
  expect(settingOf("السيد الرئيس،")).toEqual({ isRightToLeft: true, stands: "start" });
  expect(settingOf("Khadija Ismayilova صحفية.")).toEqual({ isRightToLeft: true, stands: "start" });
  expect(settingOf("Dear President,")).toEqual({ isRightToLeft: false, stands: "end" });
});
