import { type CountryLine, findCountryLine } from "@/lib/sheets/fields/country";
import { found } from "@/lib/sheets/fields/found";
import { isMetadata, isNamesLine } from "@/lib/sheets/fields/title/heading";
import type { Section } from "@/lib/sheets/layout/sections";
import type { Found, SheetLanguage, SheetPerson } from "@/lib/sheets/schema";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import { beginsStory, isProse, isStory } from "@/lib/sheets/words/prose";
import { readHeadPersons } from "./head-persons";
import {
  entriesOf,
  isPersonName,
  personOf,
  readNamedPersons,
  stripAnyGroup,
  stripGroup,
} from "./named-persons";
import { namesIn, readStoryPersons } from "./story-persons";
import words from "./words.json" with { type: "json" };

const GENDER_ONLY = regexOf(words.readPersons.GENDER_ONLY);

type Sources = {
  sections: readonly Section[];
  top: readonly Line[];
  all: readonly Line[];
  title: readonly Line[];
  reference: Line | null;
  /** The body of the model letter. */
  letter: readonly Line[];
  officials: readonly string[];
  language: SheetLanguage;
};

/** The lines of a "Name:" section that are names, and a gender that stands below without a label. */
function splitNameSection(lines: readonly Line[]): { names: Line[]; gender: Line[] } {
  const names: Line[] = [];
  for (const line of lines) {
    if (names.length > 0 && GENDER_ONLY.test(fold(line.text.trim()))) return { names, gender: [line] };
    const before = names.at(-1);
    const goesOn =
      !before ||
      /[,;]$|\b(?:and|y|et|und|&)$/i.test(before.text.trim()) ||
      /^\s*(?:\p{Ll}|\()/u.test(line.text) ||
      (/\)$/.test(before.text.trim()) && /\(/.test(line.text));
    if (!goesOn) break;
    names.push(line);
  }
  return { names, gender: [] };
}

function fromSections({ sections, language }: Sources): Found<SheetPerson>[] {
  const names: Line[][] = [];
  const genders: Line[][] = [];
  for (const section of sections) {
    if (section.kind === "persons") {
      const split = splitNameSection(section.lines);
      names.push(split.names);
      genders.push(split.gender);
    }
    if (section.kind === "gender" && names.length > 0) genders[names.length - 1] = section.lines.slice(0, 1);
  }
  return readNamedPersons({ names, genders, language });
}

/** "Extrajudicial execution: Dr Ernesto Villamil" in a head that names no country. */
function fromGroups({ top, language }: Sources): Found<SheetPerson>[] {
  return top.flatMap((line) => {
    const text = squeeze(line.text);
    const rest = stripGroup(text);
    if (rest === text || isProse(text)) return [];
    const person = personOf(rest, language);
    return person && isPersonName(person.name) ? [found(person, 0.8, [line])] : [];
  });
}

const isNameStart = (line: Line): boolean =>
  isNamesLine(squeeze(line.text)) &&
  isPersonName(stripAnyGroup(line.text).split(/[,(]/)[0]?.trim() ?? "") &&
  !isStory(line.text);

/** "Rosa Díaz (f), teacher" and what is listed with her, in a head that has the country elsewhere or nowhere. */
function fromMarkedLines({ top, title, language }: Sources): Found<SheetPerson>[] {
  const inTitle = new Set(title.map((line) => line.number));
  const lines = top.filter((line) => !inTitle.has(line.number));
  let at = lines.findIndex(isNameStart);
  // Men may stand unmarked above the first woman.
  for (let above = lines[at - 1]; at > 0 && above && lines[at]?.gap === 0; above = lines[at - 1]) {
    if (!isPersonName(squeeze(above.text).split(/[,(]/)[0]?.trim() ?? "") || isMetadata(above.text)) break;
    at--;
  }
  const line = lines[at];
  return line ? readHeadPersons(lines, { country: "", line, end: 0 }, language) : [];
}

/** "Frau AYSEL KAYA, 31 Jahre" on lines of their own above the story. */
function fromTitledLines({ top, language }: Sources): Found<SheetPerson>[] {
  return top.flatMap((line) => {
    const text = squeeze(line.text);
    if (!/^(?:Herrn?|Frau)\s+\p{Lu}/u.test(text) || isProse(text)) return [];
    const person = personOf(text, language);
    return person && isPersonName(person.name) ? [found(person, 0.85, [line])] : [];
  });
}

// "Haft von Ana Ruiz" is no name, though names have "von" in them.
const MATTER = regexOf(words.readPersons.MATTER);

function fromReference({ reference, language }: Sources): Found<SheetPerson>[] {
  if (!reference) return [];
  const text = squeeze(reference.text).replace(/^[^:]{2,12}:\s*/, "");
  const persons = entriesOf(text).flatMap((entry) => personOf(entry, language) ?? []);
  if (persons.length > 0 && persons.every(({ name }) => isPersonName(name)) && !MATTER.test(fold(text)))
    return persons.map((person) => found(person, 0.85, [reference]));
  // "Verfahren gegen Ana Ruiz", "Imprisonment of Ana Ruiz"
  const about = text.replace(
    /^.*?\s(?:gegen|von|f\u00fcr|of|against|for|de|contra|a favor de|contre|pour|d['\u2019])\s*(?=\p{Lu})/u,
    "",
  );
  const spoken = personOf(about, language);
  if (spoken && isPersonName(spoken.name)) return [found(spoken, 0.75, [reference])];
  return namesIn(text).map(({ name }) => found({ name, gender: null }, 0.7, [reference]));
}

function summaryOf({ sections, top, title, letter }: Sources): Line[] {
  const labelled = sections
    .filter((section) => section.kind === "summary")
    .flatMap((section) => section.lines);
  if (labelled.length > 0) return labelled;
  const lastTitle = Math.max(0, ...title.map((line) => line.number));
  const below = top.filter((line) => line.number > lastTitle);
  const start = below.findIndex((line) => beginsStory(line.text));
  // A page with nothing but the letter tells whom it is about in the first paragraph.
  if (start < 0) {
    const after = letter.findIndex((line, at) => at > 0 && line.gap > 0);
    return letter.slice(0, after < 0 ? 6 : after);
  }
  const end = below.findIndex((line, at) => at > start && line.gap > 0);
  return below.slice(start, end < 0 ? start + 12 : end);
}

/** "NESMA HANAFY" on a line of its own, where the story writes "Nesma Hanafy": as the list prints it. */
function fromRepeatedLines({ top, title, all, language }: Sources): Found<SheetPerson>[] {
  const inTitle = new Set(title.map((line) => line.number));
  return top.flatMap((line) => {
    const text = squeeze(line.text);
    if (inTitle.has(line.number) || isMetadata(text) || isProse(text) || text.length > 60) return [];
    const person = personOf(text, language);
    if (!person || fold(person.name) !== fold(text.split(/[,(]/)[0]?.trim() ?? "")) return [];
    if (!isPersonName(person.name) || !/\p{Lu}{2}/u.test(person.name)) return [];
    const name = fold(person.name);
    const isTold = all.some(
      (other) =>
        other.number !== line.number && isProse(other.text) && fold(squeeze(other.text)).includes(name),
    );
    return isTold ? [found(person, 0.85, [line])] : [];
  });
}

const isSetApart = ({ line, end }: CountryLine): boolean => {
  const text = line.text.trim();
  return /^\s*:|^\s{2}/.test(text.slice(squeeze(text).slice(0, end) === text.slice(0, end) ? end : 0));
};

/** The persons at risk: listed by name, named beside the country, or named by the summary and again later. */
export function readPersons(sources: Sources): Found<SheetPerson>[] {
  const listed = fromSections(sources);
  if (listed.length > 0) return listed;
  const own: CountryLine | null = findCountryLine(sources.top);
  const inTitle = new Set(sources.title.map((line) => line.number));
  const isTitled = own !== null && inTitle.has(own.line.number);
  // "SUDAN      Drohende Folter": the concern stands in the column of the names.
  const isConcernBeside = isTitled && own !== null && isSetApart(own);
  const isHeadline = isTitled && !isConcernBeside && own !== null && !/\(/.test(own.line.text);
  const below = sources.top.filter((line) => line === own?.line || !inTitle.has(line.number));
  const named = own && !isHeadline ? readHeadPersons(below, own, sources.language) : [];
  const head = named.filter(({ lines }) => !isConcernBeside || !lines.every((number) => inTitle.has(number)));
  if (head.length > 0) return head;
  for (const persons of [
    fromTitledLines(sources),
    fromMarkedLines(sources),
    fromRepeatedLines(sources),
    fromGroups(sources),
    fromReference(sources),
  ])
    if (persons.length > 0) return persons;
  return readStoryPersons({ summary: summaryOf(sources), all: sources.all, officials: sources.officials });
}
