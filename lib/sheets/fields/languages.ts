import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findLanguages } from "@/lib/sheets/words/languages";
import { found } from "./found";

const LEAD = /\b(?:in|en|auf)\s+(?:either |good |gutem |fluent |perfect )?/g;

/** The part of a sentence from "in English, …" on. */
function languageClause(text: string): string {
  const folded = fold(text);
  for (const match of folded.matchAll(LEAD)) {
    const after = text.slice(match.index + match[0].length);
    const [first] = findLanguages(after.slice(0, 40));
    const head = after
      .split(/[\s,.;:)]+/)
      .slice(0, 3)
      .join(" ");
    if (first && findLanguages(head).length > 0) return after.split(/[.:;)]/)[0] ?? after;
  }
  return "";
}

const isOwnWords = (text: string): boolean =>
  /\bown words\b|propias palabras|propres (?:mots|termes)|eigenen worten/.test(fold(text));

/**
 * Languages in the order of the text. `intros` are the sentences that ask to write ("in Azeri or your own language:"), `labelled`
 * the lines under "Preferred language".
 */
export function readLanguages({
  intros,
  labelled,
}: {
  intros: readonly (readonly Line[])[];
  labelled: readonly Line[];
}): Found<string>[] {
  const seen = new Map<string, Found<string>>();
  const add = (names: string[], lines: readonly Line[], confidence: number) => {
    for (const name of names) if (!seen.has(name)) seen.set(name, found(name, confidence, lines));
  };
  for (const line of labelled) add(findLanguages(line.text), [line], 0.97);
  for (const lines of intros) {
    const clause = languageClause(flowOf(lines).text);
    if (clause && !isOwnWords(clause)) add(findLanguages(clause), lines, 0.95);
  }
  return [...seen.values()];
}
