import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found, SheetKind, SheetLanguage } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import { found } from "./found";
import words from "./words.json" with { type: "json" };

const DIPLOMATS = regexOf(words.marks.DIPLOMATS);
const DIPLOMATS_HERE = regexOf(words.marks.DIPLOMATS_HERE);

/** "diplomatic representatives" in any of the languages. */
export const namesDiplomats = (text: string): boolean => DIPLOMATS.test(fold(text));

/** Whether the generic sentence about embassies stands in the sheet; an embassy with a name is an addressee. */
export function readDiplomats(lines: readonly Line[]): Found<boolean> {
  const flow = flowOf(lines);
  const folded = fold(flow.text);
  for (const match of folded.matchAll(new RegExp(DIPLOMATS, "g"))) {
    const around = folded.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
    const line = flow.lineAt(match.index);
    if (DIPLOMATS_HERE.test(around) && line) return found(true, 0.97, [line]);
  }
  return { value: false, confidence: 0.8, lines: [] };
}

const STOP = regexOf(words.marks.STOP);
const OUTCOME = regexOf(words.marks.OUTCOME);

/** Whether the sheet starts a case, goes on with it, reports how it ended, or asks to write no more. */
export function readKind(lines: readonly Line[], isFollowUp: boolean): SheetKind {
  const folded = fold(flowOf(lines).text);
  if (STOP.test(folded)) return "stop";
  if (OUTCOME.test(folded)) return "outcome";
  return isFollowUp ? "further" : "first";
}

const COMMON: readonly (readonly [SheetLanguage, RegExp])[] = [
  ["en", /\b(?:the|and|of|to|in|is|was|that|for|with|appeals)\b/g],
  ["es", /\b(?:el|la|los|las|de|que|y|en|por|para|con|del|una|llamamientos)\b/g],
  ["fr", /\b(?:le|la|les|des|du|et|est|dans|pour|une|que|aux|vos|appels)\b/g],
  ["de", /\b(?:der|die|das|und|ist|nicht|mit|von|zu|den|im|sie|ihre|appelle)\b/g],
];

/** The language the sheet is written in. */
export function readLanguage(lines: readonly Line[]): SheetLanguage {
  const folded = fold(flowOf(lines).text);
  const counts = COMMON.map(([language, words]) => ({ language, count: folded.match(words)?.length ?? 0 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}
