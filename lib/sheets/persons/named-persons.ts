import { found } from "@/lib/sheets/fields/found";
import type { Found, SheetPerson } from "@/lib/sheets/schema";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { isNameShaped, withoutHonorifics } from "@/lib/sheets/words/names";
import { isOffice, isOrganisation } from "@/lib/sheets/words/offices";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";
import words from "./words.json" with { type: "json" };

type Gender = SheetPerson["gender"];
export type MarkLanguage = "en" | "es" | "fr" | "de";

/** Spanish marks women (m), mujer, and men (h), hombre; French men (h), homme; German women (w). */
function genderOfMark(mark: string, language: MarkLanguage): Gender {
  const letter = mark.toLowerCase();
  if (letter === "f" || letter === "w") return "f";
  if (letter === "h") return "m";
  if (letter === "m") return language === "es" ? "f" : "m";
  return null;
}

const genderOfTitle = (title: string): Gender => (title === "Frau" ? "f" : "m");

const MARK = /\(\s*([mfhw])\s*\)/i;
const PRONOUNS: readonly (readonly [RegExp, Gender])[] = [
  [/\b(?:she|ella|elle|sie)\b/, "f"],
  [/\b(?:he|el|il|er)\b/, "m"],
];

function genderOfPronouns(text: string): Gender {
  const folded = fold(text);
  if (
    /\bthey\b|\belles? et\b|\belle\/il|\biel\b|\bellx\b|\bhe\/she|\bshe\/he\b|\bel\/ella|\bella\/el\b/.test(
      folded,
    )
  )
    return null;
  return PRONOUNS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const GROUP = regexOf(words.namedPersons.GROUP);

const NOT_PERSONS = regexOf(words.namedPersons.NOT_PERSONS);

/** "four other members", "trois autres": people of the list without a name. */
export const areUnnamed = (text: string): boolean => NOT_PERSONS.test(fold(text));

// "brother of Rosa Patiño": who somebody is to another one of the list.
const KIN_WORDS = patternOf(words.namedPersons.KIN_WORDS);
const KIN = new RegExp(patternOf(words.namedPersons.KIN, { KIN_WORDS }));
// ", her husband Tomás Díaz": one more of the list.
const NAMED_KIN = new RegExp(patternOf(words.namedPersons.NAMED_KIN, { KIN_WORDS }), "g");

/** A list with a cut before each named relative, whose kinship goes: the name is what counts. */
function cutKin(text: string): string {
  let cut = text;
  for (const match of [...fold(text).matchAll(NAMED_KIN)].reverse()) {
    const end = match.index + match[0].length;
    // "ihr Bruder, Drucker": German callings have a capital too.
    if (/^\p{Lu}[\p{L}'\u2019-]+ (?:\p{L}{1,3} )?\p{Lu}/u.test(text.slice(end)))
      cut = `${cut.slice(0, match.index)}\u0001${cut.slice(end)}`;
  }
  return cut;
}

const ALIAS = regexOf(words.namedPersons.ALIAS, "i");

const FAMILY_TAIL = regexOf(words.namedPersons.FAMILY_TAIL, "i");

/** One entry of a list of names: the name before its comma, bracket or mark. */
export function personOf(entry: string, language: MarkLanguage): SheetPerson | null {
  const text = squeeze(entry).replace(/\s*[\]}|)]\s*[^\])]*$/, (tail) =>
    /^\s*[\]}|]/.test(tail) ? "" : tail,
  );
  const mark = MARK.exec(text);
  const bracket = /\(([^)]*)\)/.exec(text)?.[1] ?? "";
  const isPronoun = bracket !== "" && /^(?:she|he|they|ella|el|elle|il|iel|sie|er|\u00e9l)\b/i.test(bracket);
  const spoken = isPronoun
    ? genderOfPronouns(bracket)
    : sharedGender(bracket.length > 1 ? bracket : "", language);
  // German lists mark by "Frau" and "Herr" instead of letters.
  const titled = /^(?:Herrn?|Frau)(?=\s)/.exec(text)?.[0];
  const said = titled ? genderOfTitle(titled) : spoken;
  const gender = mark?.[1] ? genderOfMark(mark[1], language) : said;
  const cut = text
    .replace(FAMILY_TAIL, "")
    .replace(/\s*[([{].*$/, "")
    .split(/,|;|\s[-\u2013\u2014]\s/)[0];
  const name = (cut ?? "")
    .replace(ALIAS, "")
    .replace(
      /^[\s\u2022\u25a0*-]*(?:Herrn?|Frau)\s+|^[\s\u2022\u25a0*-]+|[\s:]+$|(?<!\.)(?<!(?:^|\s)\p{Lu})\.$/gu,
      "",
    )
    .trim();
  if (!name || NOT_PERSONS.test(fold(name)) || KIN.test(fold(name)) || /\d/.test(name)) return null;
  const words = name.split(" ");
  if (
    words.length > 8 ||
    (!/^['\u2018\u2019\u02bf]?\p{Lu}/u.test(words[0] ?? "") && !/^(?:al|el|de|da|ould|bin)[-\s]/i.test(name))
  )
    return null;
  return { name, gender };
}

// "… (m), aged 48, priest Eva Cruz (f), teacher Killed: …": entries run together in a flattened text.
const RUN_ON = regexOf(words.namedPersons.RUN_ON, "gu");

/** Cuts "Ana Ruiz (f), Ben Okri (m) and Cem Kaya" into entries; ", aged 17" and ", teacher" stay with their name. */
export function entriesOf(text: string): string[] {
  const marked = cutKin(text)
    .replace(RUN_ON, "\u0001")
    .replace(/\s+(?:and|y|e|et|und|&)\s+(?=(?:\p{Lu}|al-|el-))/gu, "\u0001")
    .replace(/(?<=\))\s*[,;]\s*(?=\p{Lu}[^\s,]*\s+(?:\S+\s+){0,3}?\S+)/gu, "\u0001")
    .replace(/;\s*/g, "\u0001");
  const parts = marked.split("\u0001");
  return parts.flatMap((part) => {
    const names = part.split(/,\s*/);
    const areNames =
      names.length > 1 &&
      names.every(
        (name) =>
          isNameShaped(name.replace(MARK, "").trim()) &&
          /\s/.test(name.trim()) &&
          !isOrganisation(name) &&
          !isOffice(name) &&
          !KIN.test(fold(name)),
      );
    return areNames ? names : [part];
  });
}

const stripGroup = (text: string): string => {
  const trimmed = squeeze(text);
  const match = GROUP.exec(fold(trimmed));
  return match ? trimmed.slice(match[0].length) : trimmed;
};

/**
 * Like `stripGroup`, for any words before a colon that a name follows: "New date of execution: Danilo Sarmiento
 * (m)".
 */
export function stripAnyGroup(text: string): string {
  const trimmed = squeeze(stripGroup(text));
  const [, rest = ""] = /^[^:,(]{3,40}:\s+(\p{Lu}.*)$/u.exec(trimmed) ?? [];
  return isPersonName(rest.split(/[,(\]]/)[0]?.trim() ?? "") ? rest : trimmed;
}
export { stripGroup };

/** Names under "Name:" or "Name and preferred pronoun:", with the gender given after them or in the line below. */
export function readNamedPersons({
  names,
  genders,
  language,
}: {
  names: readonly (readonly Line[])[];
  genders: readonly (readonly Line[])[];
  language: MarkLanguage;
}): Found<SheetPerson>[] {
  return names.flatMap((lines, at) => {
    const text = joinLines(lines).replace(FAMILY_TAIL, "");
    const persons = entriesOf(text).flatMap((entry) => personOf(entry, language) ?? []);
    const shared = sharedGender(
      joinLines(genders[at] ?? (names.length === 1 ? (genders[0] ?? []) : [])),
      language,
    );
    return persons.map((person) =>
      found({ ...person, gender: person.gender ?? shared }, 0.95, [...lines, ...(genders[at] ?? [])]),
    );
  });
}

/** "m", "female", "all male", "Homme": one gender for all; null for "both", "m, f" and other mixtures. */
function sharedGender(text: string, language: MarkLanguage): Gender {
  const folded = fold(text)
    .trim()
    .replace(/[.\s]+$/, "")
    .replace(/^(?:all|both|todos|todas|tous|toutes|alle|beide|les deux|ambos|ambas)\s+/, "");
  const words = folded.split(/[^a-z]+/).filter(Boolean);
  const female = words.some((word) =>
    /^(?:f|w|female|females|woman|women|femenino|mujer|mujeres|femme|femmes|feminin|weiblich|frau|frauen)$/.test(
      word,
    ),
  );
  const male = words.some((word) =>
    /^(?:male|males|man|men|masculino|hombre|hombres|homme|hommes|masculin|mannlich|mann|manner|h)$/.test(
      word,
    ),
  );
  const letter = words.includes("m") ? genderOfMark("m", language) : null;
  const isFemale = female || letter === "f";
  const isMale = male || letter === "m";
  if (isFemale === isMale) return null;
  return isFemale ? "f" : "m";
}

/** Whether a name could be that of a person at risk rather than of a body or an office. */
export const isPersonName = (name: string): boolean =>
  /^(?:U|Daw) \p{Lu}\p{Ll}+$/u.test(name) ||
  (isNameShaped(name) && !isOrganisation(name) && withoutHonorifics(name).split(/\s+/).length >= 2);
