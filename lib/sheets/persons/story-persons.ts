import { found } from "@/lib/sheets/fields/found";
import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found, SheetPerson } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { findCountries } from "@/lib/sheets/words/countries";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";
import { isPersonName } from "./named-persons";
import words from "./words.json" with { type: "json" };

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]+|\\p{Lu}\\.)";
const LINK = "(?:al|el|bin|ibn|ben|bint|abu|da|das|de|del|de la|de los|della|di|do|dos|van|von|ould|mint)";
const NAME = new RegExp(patternOf(words.storyPersons.NAME, { WORD, LINK }), "gu");

const NOT_NAMES = regexOf(words.storyPersons.NOT_NAMES);

const PLACE_BEFORE = /(?:^|[^a-z])(?:in|at|near|town of|city of|en|dans|nahe|nach)\s+$/;

// "the village of", "departamento de", "nahe der Stadt": what follows is a place.
const PLACE_KIND = regexOf(words.storyPersons.PLACE_KIND);
const PLACE_START = regexOf(words.storyPersons.PLACE_START);

const LEADING = regexOf(words.storyPersons.LEADING, "u");

/** Names in a text with where they stand, in its order. */
export function namesIn(text: string): { name: string; start: number }[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const name = match[0]
      .replace(/['\u2019]s$/, "")
      .replace(LEADING, "")
      .trim();
    const before = fold(text.slice(Math.max(0, match.index - 48), match.index));
    if (PLACE_BEFORE.test(before) || PLACE_KIND.test(before) || PLACE_START.test(fold(name))) return [];
    if (/^(?:La|El|Los|Las|San|Santa|Le|Les) /.test(name)) return [];
    if (NOT_NAMES.test(fold(name)) || findCountries(name).length > 0 || !isPersonName(name)) return [];
    return [{ name, start: match.index }];
  });
}

const count = (text: string, name: string): number => text.split(name).length - 1;

/**
 * "Editor Lamin Saidykhan" where the rest of the sheet says "Lamin Saidykhan": the name without what stands before
 * it.
 */
function withoutTitle(name: string, whole: string): string {
  const words = name.split(" ");
  const shorter = words.slice(1, -1).map((_, at) => words.slice(at + 1).join(" "));
  const known = shorter.find((one) => isPersonName(one) && count(whole, one) > count(whole, name));
  return known ? withoutTitle(known, whole) : name;
}

/**
 * Where a sheet has no list of names: those that its summary names and its letter, asks or story name again.
 * `officials` are left out.
 */
export function readStoryPersons({
  summary,
  all,
  officials,
}: {
  summary: readonly Line[];
  all: readonly Line[];
  officials: readonly string[];
}): Found<SheetPerson>[] {
  const flow = flowOf(summary);
  const whole = flowOf(all).text;
  const persons = new Map<string, Found<SheetPerson>>();
  for (const { name: printed, start } of namesIn(flow.text)) {
    const name = withoutTitle(printed, whole);
    const isOfficial = officials.some((official) => official.includes(name) || name.includes(official));
    const line = flow.lineAt(start);
    if (isOfficial || persons.has(name) || count(whole, name) < 2 || !line) continue;
    persons.set(name, found({ name, gender: null }, 0.6, [line]));
  }
  if (persons.size > 0) return [...persons.values()];
  // A short report of an outcome names its person once, in the first words.
  const first = namesIn(flow.text).find(
    ({ name, start }) => start < 60 && !officials.some((official) => official.includes(name)),
  );
  const line = first && flow.lineAt(first.start);
  return first && line ? [found({ name: first.name, gender: null }, 0.45, [line])] : [];
}
