import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findLanguages } from "@/lib/sheets/words/languages";
import { regexOf } from "@/lib/sheets/words/pattern";
import { found } from "./found";
import words from "./words.json" with { type: "json" };

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

// "Nous vous invitons à écrire", "Schreibt", "puedes escribir": who reads is asked to write.
const WRITE = regexOf(words.languages.WRITE);

const sentencesIn = (text: string): string[] => text.split(/(?<=\p{L}{2}[.!])\s+(?=\p{Lu})/u);

/** "espa- ñol": a word that the line end broke. */
const withoutBreaks = (text: string): string => text.replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, "");

/** The clause of the first sentence that asks to write and names languages. */
function clauseToWriters(text: string): string {
  for (const sentence of sentencesIn(text)) {
    const start = WRITE.exec(fold(sentence))?.index;
    const clause = start === undefined ? "" : languageClause(withoutBreaks(sentence.slice(start)));
    if (clause) return clause;
  }
  return "";
}

/** A sentence somewhere in a sheet that asks to write "in English, in French or in your own language". */
function fromAnySentence(lines: readonly Line[]): { names: string[]; used: Line[] } {
  for (let at = 0; at < lines.length; at++) {
    const used = lines.slice(at, at + 3);
    const names = findLanguages(clauseToWriters(flowOf(used).text));
    if (names.length > 1 && names.includes("own")) return { names, used };
  }
  return { names: [], used: [] };
}

/**
 * Languages in the order of the text. `intros` are the sentences that ask to write ("in Azeri or your own
 * language:"), `notes` the
 * lines about the deadline, which may ask so too, and `labelled` those under "Preferred language". `all` is read
 * where these say none.
 */
export function readLanguages({
  intros,
  notes,
  labelled,
  all,
}: {
  intros: readonly (readonly Line[])[];
  notes: readonly Line[];
  labelled: readonly Line[];
  all: readonly Line[];
}): Found<string>[] {
  const seen = new Map<string, Found<string>>();
  const add = (names: string[], lines: readonly Line[], confidence: number) => {
    for (const name of names) if (!seen.has(name)) seen.set(name, found(name, confidence, lines));
  };
  for (const line of labelled) add(findLanguages(line.text), [line], 0.97);
  for (const lines of intros) {
    const clause = languageClause(withoutBreaks(flowOf(lines).text));
    if (clause) add(findLanguages(clause), lines, 0.95);
  }
  add(findLanguages(clauseToWriters(flowOf(notes).text)), notes, 0.95);
  if (seen.size === 0) {
    const { names, used } = fromAnySentence(all);
    add(names, used, 0.8);
  }
  return [...seen.values()];
}
