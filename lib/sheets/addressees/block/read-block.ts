import {
  endsInOffice,
  isOfficeLine,
  isPersonLine,
  splitAtComma,
  splitOfficeAndName,
} from "@/lib/sheets/addressees/office-and-name";
import words from "@/lib/sheets/addressees/words.json" with { type: "json" };
import type { SheetAddressee } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import { findCountries } from "@/lib/sheets/words/countries";
import { hasHonorific, isNameShaped, withoutHonorifics } from "@/lib/sheets/words/names";
import { isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { patternOf, regexOf } from "@/lib/sheets/words/pattern";
import { isAddressLike, joinOffice, wholeLines } from "./block-lines";

/** A description of a body instead of its name: "Human rights organization". */
const DESCRIPTION = regexOf(words.readBlock.DESCRIPTION);

// The kinds of body that sheets name before the body itself, with at most two words that say of what.
const KIND = patternOf(words.readBlock.KIND);
const KIND_OF_BODY = new RegExp(
  `^(?:(?!(?:de|du|des|d|of|der|del|la|el|le|los|las) )[a-z']+ ){0,2}${KIND}(?: [a-z'-]+){0,2}\\s*:?$`,
);

// "Refugio para mujeres", "Comité de víctimas", "Foyer pour migrants": whom a body is for, without the article of a
// name.
const BODY_FOR = regexOf(words.readBlock.BODY_FOR);

/** "Organización indígena" above "Federación Shuar": a kind of body, in lower case, and no name. */
function isKindOfBody(line: string, next: string | undefined): boolean {
  const isLower = !/\s\p{Lu}/u.test(line.trim());
  if (next === undefined || !isLower || !/^\p{Lu}/u.test(next)) return false;
  const isNamed =
    BODY_FOR.test(fold(line)) &&
    !isStreet(line) &&
    !isStreet(next.split(" ").slice(0, 2).join(" ")) &&
    !/\d{3}/.test(next);
  return (KIND_OF_BODY.test(fold(line)) && !/\d/.test(next)) || (isNamed && findCountries(next).length === 0);
}

export type BlockKind = "targets" | "copies";

type Heads = { role: string | null; name: string | null; address: string[] };

const EDITOR = regexOf(words.readBlock.EDITOR);
const ARTICLE = /^(?:The|El|La|Los|Las|Le|Les|L['\u2019]|Der|Die|Das) ?\p{Lu}/u;

const trimEnd = (line: string): string => line.replace(/\s*[,:;]+$/, "").trim();

function fromOffice(first: string, rest: string[]): Heads {
  const [second = "", ...others] = rest;
  const atComma = splitAtComma(first);
  if (atComma && "organisation" in atComma)
    return { role: atComma.role, name: null, address: [atComma.organisation, ...rest] };
  if (atComma && "name" in atComma) return { role: atComma.role, name: atComma.name, address: rest };
  // Under "The Editor" stands the paper, which may look like a name: "Nile Morning Post", "El Diario del Sur".
  const isPaper =
    !hasHonorific(second) &&
    (EDITOR.test(fold(trimEnd(first))) ||
      (/^(?:(?:the|el|la|le|sr\.?|sra\.?|senora?|m\.|mme|monsieur|madame|herrn?|frau|mr\.?|ms\.?) ){0,2}dire[ck]t/.test(
        fold(first),
      ) &&
        ARTICLE.test(second)));
  const secondIsPerson = isPersonLine(second) && !isAddressLike(second) && !isPaper;
  const both = secondIsPerson ? null : splitOfficeAndName(first);
  if (both && isOfficeLine(second) && !splitOfficeAndName(second))
    return { role: trimEnd(second), name: trimEnd(first), address: others };
  if (both) return { ...both, address: rest };
  if (secondIsPerson) return { role: trimEnd(first), name: trimEnd(second), address: others };
  const [third = "", ...after] = others;
  if (isOfficeLine(second) && isPersonLine(third)) {
    // "Governor of Rio:" / "Exmo. Sr. Governador do Rio": the office once more, in its own language.
    const isAgain =
      /:$/.test(first) ||
      /^(?:exmo|excmo|sr|senor)\b/.test(fold(second)) ||
      isTranslated(fold(first), fold(second));
    if (isAgain) return { role: trimEnd(first), name: trimEnd(third), address: [second, ...after] };
    return { role: `${trimEnd(first)}, ${trimEnd(second)}`, name: trimEnd(third), address: after };
  }
  // "Director" / "Municipal Security Bureau" / "Liu Jianguo": the body stands between the office and its holder.
  if (isOrganisation(second) && isPersonLine(third) && !isOfficeLine(third) && !isAddressLike(third)) {
    return { role: trimEnd(first), name: trimEnd(third), address: [second, ...after] };
  }
  return { role: trimEnd(first), name: null, address: rest };
}

const STEM = regexOf(words.readBlock.STEM);
const LATIN = /\b(?:de|del|da|do|du|des|d'|di)(?![a-z])/;

/** "Minister of Justice" and "Ministro da Justiça": one office in two languages. */
const isTranslated = (first: string, second: string): boolean =>
  STEM.test(first) && STEM.test(second) && !LATIN.test(first) && LATIN.test(second);

function fromPerson(first: string, rest: string[], kind: BlockKind): Heads {
  const atComma = splitAtComma(first);
  if (atComma && "name" in atComma) return { role: atComma.role, name: atComma.name, address: rest };
  const [second = "", ...others] = joinOffice(rest, true);
  if (isOfficeLine(second) || (hasHonorific(first) && endsInOffice(second)))
    return { role: trimEnd(second), name: trimEnd(first), address: others };
  // "Albergue de Migrantes": a body that gets a copy may look like a name.
  if (kind === "copies" && !hasHonorific(first)) return { role: null, name: null, address: [first, ...rest] };
  return { role: null, name: trimEnd(first), address: rest };
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d]/u.test(text);

function fromOther(first: string, rest: string[], kind: BlockKind): Heads {
  const isDescribed = /\p{L}\s*:$/u.test(first) && rest.length > 0;
  const [holder = "", ...others] = rest;
  if (isDescribed && hasHonorific(holder) && isPersonLine(holder) && !isOfficeLine(holder))
    return { role: trimEnd(first), name: trimEnd(holder), address: others };
  if (DESCRIPTION.test(fold(first)) || isDescribed || (kind === "copies" && isKindOfBody(first, rest[0])))
    return { role: trimEnd(first), name: null, address: rest };
  const next = rest[0];
  // "Maison de la presse" / "Président" / "M. Dramane Sylla": a body by its own name above its head.
  const isBody = isOrganisation(first) || (isOfficeLine(holder) && hasHonorific(others[0] ?? ""));
  if (next !== undefined && isBody && !isAddressLike(next)) {
    const inner = readHeads(rest, "copies");
    if (inner.role !== null || inner.name !== null) return { ...inner, address: [first, ...inner.address] };
  }
  // "Ministry of the Interior" / "Karim Laftit" / address: the body named for its head.
  const isHeaded =
    kind === "targets" &&
    next !== undefined &&
    rest.length > 1 &&
    isOrganisation(first) &&
    isPersonLine(next);
  if (isHeaded && !isOfficeLine(next) && !isAddressLike(next) && !isCapitals(next))
    return { role: trimEnd(first), name: trimEnd(next), address: rest.slice(1) };
  // An office in words that are not known: its holder stands below it, or below the body that it belongs to.
  const isHolder = (line: string): boolean =>
    isPersonLine(line) && !isOfficeLine(line) && !isAddressLike(line);
  const [below = "", ...more] = others;
  if (kind === "targets" && isOrganisation(holder) && isHolder(below) && more.length > 0)
    return { role: trimEnd(first), name: trimEnd(below), address: [holder, ...more] };
  if (kind === "targets" && !isOrganisation(first) && hasHonorific(holder) && isHolder(holder))
    return { role: trimEnd(first), name: trimEnd(holder), address: others };
  // A board that is written to stands where an office stands; a body that gets a copy is part of its address.
  if (kind === "targets" && !/\d/.test(first)) return { role: trimEnd(first), name: null, address: rest };
  return { role: null, name: null, address: [first, ...rest] };
}

/** "Ana Ruiz (Director of Prisons)" or "Director of Prisons (Ana Ruiz)". */
function splitAtBracket(line: string): { role: string; name: string } | null {
  const [, before = "", inside = ""] = /^([^()]+?)\s*\(([^()]+)\)[,:]?$/.exec(line) ?? [];
  const isHolder = (text: string): boolean => isPersonLine(text) && !isOfficeLine(text);
  if (isHolder(before) && isOfficeLine(inside)) return { role: inside, name: before };
  if (isOfficeLine(before) && splitOfficeAndName(before) === null && isHolder(inside))
    return { role: before, name: inside };
  return null;
}

function readHeads(lines: string[], kind: BlockKind): Heads {
  const [first, ...rest] = lines;
  if (first === undefined) return { role: null, name: null, address: [] };
  const atBracket = splitAtBracket(first);
  if (atBracket) return { ...atBracket, address: rest };
  const atComma = splitAtComma(first);
  if (atComma && "organisation" in atComma) return fromOffice(first, rest);
  // "Sr. Presidente del Tribunal" may look like a name: the titled person below it holds the office.
  const [holder = ""] = rest;
  const isHeld = hasHonorific(holder) && isPersonLine(holder) && !isOfficeLine(holder);
  if (isOfficeLine(first) && (isHeld || !isFormalPerson(first))) return fromOffice(first, rest);
  // "Martial Law Governor:" above "Mr Kemal Tan": an office with more before it than its own words.
  if (endsInOffice(trimEnd(first)) && !hasHonorific(first) && (isHeld || /:$/.test(first)))
    return fromOffice(first, rest);
  // German sheets print the office in capitals above its holder: "OBERSTE JUSTIZAUTORITÄT".
  const [second = ""] = rest;
  const isHeading =
    isCapitals(first) &&
    !isCapitals(second) &&
    !isOrganisation(first) &&
    isPersonLine(second) &&
    !isOfficeLine(second);
  if (isHeading) return { role: trimEnd(first), name: trimEnd(second), address: rest.slice(1) };
  if (isPersonLine(first) || (atComma && "name" in atComma)) return fromPerson(first, rest, kind);
  // A lone word above an office is a name: "Suharto" / "President".
  const next = rest[0];
  if (next !== undefined && isOfficeLine(next) && /^\p{Lu}\S+$/u.test(first) && !isOrganisation(first))
    return fromPerson(first, rest, kind);
  return fromOther(first, rest, kind);
}

const isFormalPerson = (line: string): boolean =>
  isPersonLine(line) && splitOfficeAndName(line) === null && isNameShaped(withoutHonorifics(line));

/** Without the comma at the end, or the full stop behind a country. */
function withoutEnd(line: string): string {
  const bare = line.replace(/\s*[,;]+$/, "").trim();
  const country = findCountries(bare).at(-1);
  return country && /^\.$/.test(bare.slice(country.end)) ? bare.slice(0, -1) : bare;
}

/** Office, name and address of one addressee from its lines; channels and salutation are added by the caller. */
export function readBlock(
  lines: readonly string[],
  kind: BlockKind,
): Pick<SheetAddressee, "role" | "name" | "addressLines"> {
  const plain = wholeLines(lines);
  const { role, name, address } = readHeads(plain, kind);
  return {
    role,
    name,
    addressLines: address.map(withoutEnd).filter(Boolean),
  };
}
