import { type CoachContext, type FieldReading, remark } from "@/lib/letters/coach/coach-context";
import type { Hint, HintPlace } from "@/lib/letters/coach/coach-input";
import { hintMessages } from "@/lib/letters/coach/hint-messages";
import { foldWord } from "@/lib/letters/coach/reading/fold-text";
import type { Word } from "@/lib/letters/coach/reading/read-text";

/** The organisation named, or not, by the rule of the section and the sheet. */
export function checkOrganisation(context: CoachContext): Hint[] {
  const { namesOrganisation: rule, organisationNames } = context.input.appeal;
  const [first] = organisationNames;
  if (rule === "either" || first === undefined) return [];
  const places = context.prose.flatMap((reading) => placesOf(reading, organisationNames));
  if (rule === "yes")
    return places.length > 0
      ? []
      : [remark("organisation", "missing", hintMessages.organisationMissing(first))];
  return places.map(({ said, where }) =>
    remark("organisation", said, hintMessages.organisationNamed(said), { where }),
  );
}

function placesOf(reading: FieldReading, names: readonly string[]): { said: string; where: HintPlace }[] {
  const { text, words } = reading.read;
  const wanted = names
    .map((name) => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(toNameWord))
    .filter((name) => name.length > 0);
  const places: { said: string; where: HintPlace }[] = [];
  let next = 0;
  for (const [from, word] of words.entries()) {
    if (from < next) continue;
    const lengths = wanted
      .filter((name) => name.every((part, at) => takes(part, words[from + at], text)))
      .map((name) => name.length);
    const length = Math.max(0, ...lengths);
    if (length === 0) continue;
    next = from + length;
    const end = words[next - 1]?.end ?? word.end;
    places.push({
      said: text.slice(word.start, end),
      where: { field: reading.field, start: word.start, end },
    });
  }
  return places;
}

type NameWord = { folded: string; spelled: string; isAcronym: boolean; hasCapital: boolean };

function toNameWord(spelled: string): NameWord {
  const isAcronym =
    spelled.length <= 3 && spelled === spelled.toUpperCase() && spelled !== spelled.toLowerCase();
  return { folded: foldWord(spelled), spelled, isAcronym, hasCapital: spelled !== spelled.toLowerCase() };
}

// "AI" must not find the French "j'ai", nor "Amnesty" the amnesty that a state declares.
function takes(part: NameWord, word: Word | undefined, text: string): boolean {
  if (!word || (part.hasCapital && !word.isCapital)) return false;
  if (part.isAcronym) return text.slice(word.start, word.end) === part.spelled;
  return word.forms.some((form) => form === part.folded || isInflected(form, part.folded));
}

/** "Amnestii" for "Amnestia": the name but for its last letters, in languages with case endings. */
function isInflected(form: string, folded: string): boolean {
  return folded.length >= 6 && form.startsWith(folded.slice(0, -1)) && form.length - folded.length <= 3;
}
