import { found } from "@/lib/sheets/fields/found";
import type { Found, SheetPerson } from "@/lib/sheets/schema";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { isNameShaped, withoutHonorifics } from "@/lib/sheets/words/names";
import { isOffice, isOrganisation } from "@/lib/sheets/words/offices";

type Gender = SheetPerson["gender"];
export type MarkLanguage = "en" | "es" | "fr" | "de";

/** Spanish marks women (m), mujer, and men (h), hombre; French men (h), homme; German women (w). */
export function genderOfMark(mark: string, language: MarkLanguage): Gender {
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

export function genderOfPronouns(text: string): Gender {
  const folded = fold(text);
  if (
    /\bthey\b|\belles? et\b|\belle\/il|\biel\b|\bellx\b|\bhe\/she|\bshe\/he\b|\bel\/ella|\bella\/el\b/.test(
      folded,
    )
  )
    return null;
  return PRONOUNS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const GROUP =
  /^(?:(?:new |other )?names?|released|killed|dead|executed|disappeared|detained|arrested|still (?:held|detained|missing)|missing|found|fear (?:for|of)[^:]*|extrajudicial execution|in fear of[^:]*|injured|victims?|among them|including|and|also|previously named|family members?|liberad[oa]s?|muert[oa]s?|nuev[oa]s? nombres?|detenid[oa]s?|desaparecid[oa]s?|asesinad[oa]s?|hallad[oa]s?[^:]*|libere[es]*|tues?|nouveaux? noms?|arrete(?:e?s)?|disparue?s?|morte?s?|freigelassen|getotet|neue(?:r)? namen?|verschwunden|inhaftiert|temor[^:]*|craintes?[^:]*|sorge[^:]*)\s*:\s*/;

const NOT_PERSONS =
  /^(?:and |y |et |und |at least |over |about |some |more than |unos |al menos |au moins |mindestens |etwa )*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|other|others|all|members?|unnamed|unknown|residents|his|her|their|family|relatives|otros?|otras?|miembros|varios|varias|su|sus|dos|tres|cuatro|cinco|seis|siete|ocho|diez|familiares|demas|autres?|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|membres?|sa|son|ses|leurs?|famille|zwei|drei|vier|funf|sechs|sieben|acht|zehn|mehrere|weitere|andere|mitglieder|seine?|ihre?|familie|possible|population|inhabitants|villagers|students|asylum|detainees|prisoners|people|personas|personnes|personen|journalists|protesters|document public|documento publico|torture|tortura|folter|fear|temor|craintes?|sorge|drohende|death|execution|ejecucion|hinrichtung|detention|detencion|haft|disappearances?|desaparicion|disparition|legal|health|medical|imminent|ill-treatment|arbitrary|incommunicado|todesstrafe)\b/;

/** "four other members", "trois autres": people of the list without a name. */
export const areUnnamed = (text: string): boolean => NOT_PERSONS.test(fold(text));

// "brother of Rosa Patiño": who somebody is to another one of the list.
const KIN_WORDS =
  "(?:brothers?|sisters?|wife|husband|spouse|sons?|daughters?|father|mother|parents?|uncle|aunt|nephew|niece|cousins?|partner|widow(?:er)?|(?:grand|step)(?:son|daughter|father|mother|child(?:ren)?)|child(?:ren)?|(?:brother|sister|son|daughter|father|mother)-in-law|colleague|friend|herman[oa]s?|espos[oa]|marido|mujer|hij[oa]s?|padres?|madre|ti[oa]|sobrin[oa]|prim[oa]|niet[oa]|abuel[oa]|companer[oa]|viud[oa]|cunad[oa]|suegr[oa]|yerno|nuera|freres?|soeurs?|epou(?:x|se)|femme|mari|fils|filles?|pere|mere|parents|oncle|tante|neveu|cousine?|compagn(?:on|e)|veu(?:f|ve)|enfants?|beau-(?:frere|pere|fils)|belle-(?:soeur|mere|fille)|bruder|schwester|geschwister|ehe(?:frau|mann|partner(?:in)?)|sohn|tochter|vater|mutter|eltern|onkel|neffe|nichte|schwager(?:in)?|witwer?|witwe|lebensgefahrt(?:e|in)|kind(?:er)?|enkel(?:in)?|grossvater|grossmutter|schwieger(?:vater|mutter|sohn|tochter))";
const KIN = new RegExp(
  `^(?:(?:the|el|la|le|l'|der|die|elder|eldest|older|younger|youngest|twin|half-|step-?) ?)*${KIN_WORDS} (?:of|de|del|du|des|von|der|d')`,
);
// ", her husband Tomás Díaz": one more of the list.
const NAMED_KIN = new RegExp(
  `,\\s*(?:and |y |et |und )?(?:his|her|their|su|sus|sa|son|ses|leurs?|seine?|ihre?) (?:[a-z]+ )?${KIN_WORDS},? (?=\\S)`,
  "g",
);

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

const ALIAS =
  /\s*(?:\b(?:also known as|known as|alias|aka|a\.k\.a\.|conocid[oa] como|dit|dite|genannt|alias)\b.*|["\u201c\u201e\u00ab][^"\u201d\u00bb]*["\u201d\u00bb])\s*$/i;

const FAMILY_TAIL =
  /\s+(?:and|y|et|und|&)\s+(?:(?:his|her|their|su|sus|sa|son|ses|leurs?|seine?|ihre?|others?|otros|otras|d'autres|autres|andere|weitere|\d+|family|familia|members?|colleagues|relatives|several|at least|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|diez|deux|trois|quatre|cinq|six|sept|huit|dix|zwei|drei|vier|funf|sechs|sieben|acht|zehn)\b).*$/i;

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
const RUN_ON =
  /(?<=\([mfhw]\), ?[\p{Ll}\d][^()]{0,160}[\p{Ll}\d],?)(?<!(?:^|[\s-])(?:al|el|bin|ibn|ben|bint|abu|de|del|la|las|los|da|dos|du|des|van|von|ould|mint|and|y|e|et|und),?)\s+(?=(?:\p{Lu}\p{Ll}+: )?\p{Lu}[\p{L}'\u2019.-]+\s+(?:(?:\p{Lu}[\p{L}'\u2019.-]+|al|el|bin|ibn|de|del|la|van|ould)\s+){1,6}\([mfhw]\))/gu;

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

/** Like `stripGroup`, for any words before a colon that a name follows: "New date of execution:   Danilo Sarmiento (m)". */
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
export function sharedGender(text: string, language: MarkLanguage): Gender {
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
