import { type CoachContext, type FieldReading, remark } from "@/lib/coach/coach-context";
import type { Hint, HintPlace } from "@/lib/coach/coach-input";
import { hintMessages } from "@/lib/coach/hint-messages";
import { isInflecting } from "@/lib/coach/reading/name-parts";
import type { Word } from "@/lib/coach/reading/read-text";
import { foldWord } from "@/lib/ground/fold-text";

/** The organisation named, or not, by the rule of the section and the sheet. */
export function checkOrganisation(context: CoachContext): Hint[] {
  const { namesOrganisation: rule, organisationNames } = context.input.appeal;
  const [first] = organisationNames;
  if (rule === "either" || first === undefined) return [];
  const places = context.prose.flatMap((reading) => placesOf(context, reading));
  if (rule === "yes")
    return places.length > 0
      ? []
      : [remark("organisation", "missing", hintMessages.organisationMissing(first))];
  return places.map(({ said, where }) =>
    remark("organisation", said, hintMessages.organisationNamed(said), { where }),
  );
}

type Place = { said: string; where: HintPlace };

function placesOf({ input, language }: CoachContext, reading: FieldReading): Place[] {
  const { text, words } = reading.read;
  const wanted = input.appeal.organisationNames
    .map((name) => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => toNameWord(word, language)))
    .filter((name) => name.length > 0);
  const places: Place[] = [];
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

type NameWord = { folded: string; stem: string; spelled: string; isAcronym: boolean; hasCapital: boolean };

const LONGEST_ENDING = 4;

function toNameWord(spelled: string, language: string): NameWord {
  const hasCapital = spelled !== spelled.toLowerCase();
  const isAcronym = spelled.length <= 3 && hasCapital && spelled === spelled.toUpperCase();
  const folded = foldWord(spelled);
  const stem = isInflecting(language) && folded.length >= 6 ? folded.slice(0, -2) : folded;
  return { folded, stem, spelled, isAcronym, hasCapital };
}

// "AI" must not find the French "j'ai", nor "Amnesty" the amnesty that a state declares.
function takes(part: NameWord, word: Word | undefined, text: string): boolean {
  if (!word || (part.hasCapital && !word.isCapital)) return false;
  if (part.isAcronym) return text.slice(word.start, word.end) === part.spelled;
  return word.forms.some((form) => form === part.folded || isInflected(form, part));
}

function isInflected(form: string, { folded, stem }: NameWord): boolean {
  return stem !== folded && form.startsWith(stem) && form.length - stem.length <= LONGEST_ENDING + 2;
}
