import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";

const ENGLISH = regexOf(words.demand.ENGLISH);
const SPANISH = regexOf(words.demand.SPANISH);
const FRENCH = regexOf(words.demand.FRENCH);
const GERMAN = regexOf(words.demand.GERMAN);

// What may stand before a bare imperative: "In the meantime,", "Mientras tanto,", "Dans l'attente de sa
// libération,", "Bis dahin".
const LEADS = [
  patternOf(words.demand.LEADS),
  patternOf(words.demand.LEADS_2),
  patternOf(words.demand.LEADS_3),
  patternOf(words.demand.LEADS_4),
];
const after = (lead: number, gap: string, imperative: string): RegExp =>
  new RegExp(`^[\u00a1"]?(?:${LEADS[lead]}\\b${gap} )?${imperative}`);

const BARE_ENGLISH = after(0, "[^.,]{0,80},", patternOf(words.demand.BARE_ENGLISH));
const BARE_SPANISH = after(1, "[^.,]{0,80},?", patternOf(words.demand.BARE_SPANISH));
// "Veillez à ce que", "Libérez-la", "Faites": in a letter to an office a verb in -ez at the start is an imperative.
const BARE_FRENCH = after(2, "[^.,]{0,80},", patternOf(words.demand.BARE_FRENCH));
const BARE_GERMAN = after(3, "[^.,]{0,80},?", patternOf(words.demand.BARE_GERMAN));

const POLITE_CLOSE = regexOf(words.demand.POLITE_CLOSE);

// "You must ensure …": not what somebody must know.
const DUTY = regexOf(words.demand.DUTY);

/** Whether a sentence of a letter asks for something: "I urge you to …", "Je vous demande …", or a bare imperative. */
export function isDemand(sentence: string): boolean {
  const folded = fold(sentence.trim());
  if (POLITE_CLOSE.test(folded)) return false;
  if (DUTY.test(folded)) return true;
  if ([ENGLISH, SPANISH, FRENCH, GERMAN].some((pattern) => pattern.test(folded))) return true;
  const isQuestion = /\?["')]?$/.test(folded);
  return (
    !isQuestion && [BARE_ENGLISH, BARE_SPANISH, BARE_FRENCH, BARE_GERMAN].some((one) => one.test(folded))
  );
}
