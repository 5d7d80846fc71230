import words from "@/lib/sheets/fields/words.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";

/** A French formula may run over this many lines before it says what it expresses. */
const FORMULA_LINES = 3;

const ENGLISH = regexOf(words.closing.ENGLISH);

const SPANISH = regexOf(words.closing.SPANISH);

const GERMAN = regexOf(words.closing.GERMAN);

const FRENCH_WORDS = regexOf(words.closing.FRENCH_WORDS);

// "Veuillez agréer", "Recevez", "Je vous prie de croire", perhaps after "Dans l'attente d'une réponse,".
const FRENCH_FORMULA = regexOf(words.closing.FRENCH_FORMULA);
const FRENCH_OBJECT =
  /\b(?:expression|assurances?|assuree?s?|salutations?|sentiments?|consideration|hommages?|respects?|devouement)\b/;

/** The text from line `at` to the end of its sentence, in at most three lines. */
function formulaFrom(lines: readonly Line[], at: number): string {
  const text = lines
    .slice(at, at + FORMULA_LINES)
    .map((line) => line.text.trim())
    .join(" ");
  return fold(text).split(/(?<=[a-z]{3}\)?[.!?;]) /)[0] ?? "";
}

/**
 * Whether a letter closes with line `at`: a valediction in one of the four languages, or the first line of a French
 * formula.
 */
export function closesLetter(lines: readonly Line[], at: number): boolean {
  const text = fold(lines[at]?.text.trim() ?? "");
  if ([ENGLISH, SPANISH, GERMAN, FRENCH_WORDS].some((pattern) => pattern.test(text))) return true;
  const formula = formulaFrom(lines, at);
  const start = FRENCH_FORMULA.exec(formula);
  return start !== null && (/agre(?:er|ez)$/.test(start[0]) || FRENCH_OBJECT.test(formula));
}
