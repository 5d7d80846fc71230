import type { CoachWords } from "@/lib/coach/coach-words";
import { LONGEST_PHRASE, MOST_PHRASES, readPhraseLines } from "@/lib/coach/words-change";
import { type ChangedLists, phrasesIn, type WordListName } from "./word-lists";

type Values = Record<string, string | string[]>;

/** The names of a list's two fields: what is added to it, and what is left out of the built-in one. */
export function fieldsOf({ key }: Pick<WordListName, "key">): { added: string; leftOut: string } {
  const name = key.replaceAll(" ", "-");
  return { added: `${name}-added`, leftOut: `${name}-leftOut` };
}

/** How the form shows a section's changes: two texts for each list, a phrase a line. */
export function wordsValues(lists: ChangedLists, names: readonly WordListName[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const { added, leftOut } = fieldsOf(name);
      const phrases = lists[name.key] ?? [];
      const out = phrases.filter(isLeftOut).map((phrase) => phrase.slice(1));
      return [
        [added, phrases.filter((phrase) => !isLeftOut(phrase)).join("\n")],
        [leftOut, out.join("\n")],
      ];
    }),
  );
}

/** Reads the posted form: each list's changes, or a message for each field. */
export function readWordsForm(
  values: Values,
  { names, builtIn }: { names: readonly WordListName[]; builtIn: CoachWords },
): { ok: true; lists: ChangedLists } | { ok: false; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const name of names) {
    const { added, leftOut } = fieldsOf(name);
    const plus = readAdded(String(values[added] ?? ""));
    const minus = readLeftOut(String(values[leftOut] ?? ""), phrasesIn(builtIn, name));
    if (!plus.ok) errors[added] = plus.error;
    if (!minus.ok) errors[leftOut] = minus.error;
    if (!plus.ok || !minus.ok) continue;
    const phrases = [...plus.phrases, ...minus.phrases.map((phrase) => `-${phrase}`)];
    if (phrases.length > MOST_PHRASES) errors[added] = `Keep each list under ${MOST_PHRASES} phrases`;
    if (phrases.length > 0) lists[name.key] = phrases;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, lists };
}

type Lines = { ok: true; phrases: string[] } | { ok: false; error: string };

function readAdded(text: string): Lines {
  const { phrases, unusable } = readPhraseLines(text);
  const [dashed] = phrases.filter(isLeftOut);
  if (dashed !== undefined)
    return { ok: false, error: `Take the hyphen off “${dashed}”, or write it under “Leave out”` };
  const [first] = unusable;
  if (first === undefined) return { ok: true, phrases };
  if (first.length > LONGEST_PHRASE)
    return { ok: false, error: `Keep each phrase under ${LONGEST_PHRASE} characters` };
  return { ok: false, error: `Begin each phrase with a word: “${first}” would never find anything` };
}

/**
 * Only what stands in the built-in list can be left out of it; its own way of writing is kept, for it is found by
 * that.
 */
function readLeftOut(text: string, builtIn: readonly string[]): Lines {
  const phrases: string[] = [];
  for (const line of text.split("\n").map(asTyped)) {
    if (line === "") continue;
    const known = builtIn.find((phrase) => asTyped(phrase) === line);
    if (known === undefined)
      return { ok: false, error: `Copy it from the built-in list: “${line}” is not there` };
    if (!phrases.includes(known)) phrases.push(known);
  }
  return { ok: true, phrases };
}

function asTyped(text: string): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}

function isLeftOut(phrase: string): boolean {
  return phrase.startsWith("-");
}
