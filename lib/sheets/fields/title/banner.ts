import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import { patternOf } from "@/lib/sheets/words/pattern";

const ADDITION = patternOf(words.banner.ADDITION);
const BANNER = new RegExp(patternOf(words.banner.BANNER, { ADDITION }));

/** How much of a line its banner takes: "URGENT ACTION: ", "ACTION URGENTE - BONNE NOUVELLE"; 0 where there is none. */
export function bannerLength(text: string): number {
  return BANNER.exec(fold(text))?.[0].length ?? 0;
}

/** A banner and nothing else on its line. */
export function isBannerAlone(text: string): boolean {
  const length = bannerLength(text);
  return length > 0 && text.slice(length).trim() === "";
}
