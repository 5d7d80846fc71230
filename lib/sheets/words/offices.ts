import { fold } from "@/lib/sheets/text/fold";
import { regexOf } from "./pattern";
import words from "./words.json" with { type: "json" };

// Words that head a person's office, in the four languages and a few that sheets leave untranslated.
const HEADS = words.offices.HEADS.join("|");

// German builds offices as one word: Justizministerin, Polizeipräsident.
const GERMAN_HEAD = regexOf(words.offices.GERMAN_HEAD);

const BEFORE_HEAD = words.offices.BEFORE_HEAD.join("|");

// "Philippine National Police Chief", "Union Home Minister": the office after its body, as Asian sheets print it.
const OFFICE_AFTER_BODY = regexOf(words.offices.OFFICE_AFTER_BODY);

const HEAD_PATTERN = `(?:${HEADS})`;
const ROLE_START = new RegExp(`^(?:(?:${BEFORE_HEAD})[.,]?\\s+|l')*${HEAD_PATTERN}(?![a-z])`);

const ORGANISATION = regexOf(words.offices.ORGANISATION);
const ORGANISATION_INSIDE = regexOf(words.offices.ORGANISATION_INSIDE);

// "Attorney General's Office", "Prime Minister House": where an office sits.
const OFFICE_BUILDING = regexOf(words.offices.OFFICE_BUILDING);

// Places of work and street words: the line is part of an address.
const STREET = regexOf(words.offices.STREET);

const cleanStart = (folded: string): string => folded.replace(/^[\s(["]+/, "");

// "His Majesty the King", "Son Altesse l'Émir du Qatar", without a name.
const MONARCH = regexOf(words.offices.MONARCH, "u");

/** "Minister of Justice", "Fiscal General", "OBERSTE RICHTERIN": a line that begins with a person's office. */
export function isOffice(text: string): boolean {
  const folded = cleanStart(fold(text)).trim();
  if (OFFICE_BUILDING.test(folded.split(",")[0] ?? "")) return false;
  if (OFFICE_AFTER_BODY.test(folded) || MONARCH.test(folded)) return true;
  if (ORGANISATION.test(folded)) return false;
  return headsOffice(folded) || headsOffice(withoutDigraphs(folded));
}

/** "Staatssekretaer", "Praesidentin": German umlauts as telegrams and old mails spell them. */
const withoutDigraphs = (folded: string): string => folded.replace(/(?<![aeq])([aou])e/g, "$1");

function headsOffice(folded: string): boolean {
  if (ROLE_START.test(folded)) return true;
  const first = folded.split(/[\s,/]+/)[0] ?? "";
  const second = folded.split(/[\s,/]+/)[1] ?? "";
  return GERMAN_HEAD.test(first) || (words.offices.BEFORE_HEAD.includes(first) && GERMAN_HEAD.test(second));
}

/** "Office of the President", "Ministère de la Justice", "Justizministerium". */
export function isOrganisation(text: string): boolean {
  const folded = cleanStart(fold(text))
    .replace(/[\s.,;:]+$/, "")
    .trim();
  if (OFFICE_BUILDING.test(folded)) return true;
  if (OFFICE_AFTER_BODY.test(folded)) return false;
  if (ORGANISATION.test(folded)) return true;
  return !ROLE_START.test(folded) && ORGANISATION_INSIDE.test(folded);
}

/** A street, a box number, a floor: part of an address whatever else it says. */
export function isStreet(text: string): boolean {
  return STREET.test(fold(text));
}
