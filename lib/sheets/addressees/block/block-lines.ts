import {
  isOfficeLine,
  isOfficeRest,
  isPersonLine,
  splitOfficeAndName,
  withoutBrackets,
} from "@/lib/sheets/addressees/office-and-name";
import words from "@/lib/sheets/addressees/words.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import { findCountries, isCountry } from "@/lib/sheets/words/countries";
import { hasHonorific, withoutHonorifics } from "@/lib/sheets/words/names";
import { isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { regexOf } from "@/lib/sheets/words/pattern";

/**
 * The lines of an address as their columns should have left them: what belongs together joined, and what is two
 * things cut.
 */
export function wholeLines(lines: readonly string[]): string[] {
  const closed = joinTitle(joinBrackets(lines.map(clean).map(withoutTo).flatMap(cutColon)));
  return cutHolder(joinOffice(cutEntry(closed)));
}

/** Whether a line has the digits, the street or the body of an address. */
export const isAddressLike = (line: string): boolean =>
  /\d/.test(line) || isStreet(line) || isOrganisation(line);

// "(please send only letters)" behind an office or a street: a word to the writer.
const NOTE = regexOf(words.blockLines.NOTE, "giu");

const clean = (line: string): string =>
  withoutBrackets(
    line
      .replace(/^[\u2022\u25a0*\u00b7-]\s*/, "")
      .replace(NOTE, "")
      .trim(),
  );

/** "An den Gouverneur von Darfur", "To the Governor": as on an envelope. */
function withoutTo(line: string, at: number): string {
  const [to = ""] =
    /^(?:An (?:den|die|das)|To:?(?: the)?|\u00c0 l['\u2019]attention (?:de|du)) /i.exec(line) ?? [];
  const rest = line.slice(to.length);
  return at === 0 && to !== "" && (isOfficeLine(rest) || isPersonLine(rest)) ? rest : line;
}

const UNFINISHED = regexOf(words.blockLines.UNFINISHED);

const beginsLower = (line: string): boolean =>
  /^\p{Ll}\p{L}+ \p{L}/u.test(line) &&
  !isAddressLike(line) &&
  !/^(?:al|el|an|ul)[ -]|^(?:s|c)\/|@/.test(line);

/** "Deputy Assistant Foreign Minister for" + "Human Rights"; below its holder an office has no name to end at. */
export function joinOffice(lines: readonly string[], isBelowName = false): string[] {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined) return [...lines];
  const mayGoOn = isOfficeLine(first) && UNFINISHED.test(fold(first)) && !/[,]$/.test(first);
  // "Ministre délégué à la présidence" / "chargé de la Défense"; streets begin in lower case too.
  const isLower = isOfficeLine(first) && beginsLower(second);
  // "… and Deputy Prime" / "Minister": the office breaks before its last word.
  const isBroken =
    /\b(?:prime|state|deputy|vice|premier|primer|primera|first|assistant)$/.test(fold(first)) &&
    /^\p{L}+$/u.test(second);
  const listGoesOn = isOfficeLine(first) && /,$/.test(first) && /^(?:and|y|et|und)\b/.test(fold(second));
  const [third = ""] = rest;
  // "… and Attorney" / "General" above a name: the line was too long for its column.
  const isShort =
    (first.includes(",") || !isOrganisation(second)) &&
    second.split(/\s+/).length <= 2 &&
    !/\d/.test(second) &&
    !isPersonLine(second) &&
    !isOfficeLine(second);
  const isRest =
    !isBelowName &&
    isOfficeLine(first) &&
    (splitOfficeAndName(first) === null || first.includes(",")) &&
    (isOfficeRest(second) || isShort) &&
    isPersonLine(third) &&
    !isOfficeLine(third);
  if (!mayGoOn && !listGoesOn && !isRest && !isLower && !(isBroken && isOfficeLine(second)))
    return [...lines];
  return joinOffice([`${first} ${second}`, ...rest], isBelowName);
}

/** "(Acting) President": brackets closed on the next line, as wrapping leaves them. */
function joinBrackets(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isOpen = last !== undefined && (last.match(/\(/g)?.length ?? 0) > (last.match(/\)/g)?.length ?? 0);
    if (isOpen && /\)/.test(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** "Son Excellence" + "Général Yao Mensah". */
function joinTitle(lines: readonly string[]): string[] {
  const [first, second, ...rest] = lines;
  if (
    first === undefined ||
    second === undefined ||
    !hasHonorific(first) ||
    withoutHonorifics(first) !== "" ||
    isOfficeLine(first)
  )
    return [...lines];
  return [`${first} ${second}`, ...rest];
}

/** "Justizminister: Herrn Cem Aslan, Ankara": the colon parts an office from its holder. */
function cutColon(line: string, at: number): string[] {
  const [, office = "", holder = ""] = /^([^:,\d]{3,60}):\s+(\p{Lu}.*)$/u.exec(line) ?? [];
  const isCut = at === 0 && isOfficeLine(office) && isPersonLine(holder.split(",")[0] ?? "");
  return isCut ? [office, holder] : [line];
}

/** "President, Isaias Tesfay, State House, PO Box 257, Asmara": office or name first, and all of it on one line. */
function cutEntry(lines: string[]): string[] {
  const [first = "", ...rest] = lines;
  const parts = first.split(/,\s+/);
  const [one = "", two = "", ...others] = parts;
  // "Ambassador Omar Faye, Embassy of the Gambia"
  const isTitled = parts.length === 2 && splitOfficeAndName(one) !== null && isOrganisation(two);
  if (isTitled) return [one, two, ...rest];
  // "Prime Minister Imran Abbasi, Prime Minister's Office, Islamabad"
  const isHeld = splitOfficeAndName(one) !== null && !isPersonLine(two) && !isOfficeRest(two);
  if (isHeld && (isAddressLike(two) || others.length > 0)) return [one, [two, ...others].join(", "), ...rest];
  const last = others.at(-1)?.replace(/[.;]$/, "") ?? "";
  if (others.length === 0 || !(others.some((part) => isAddressLike(part)) || isCountry(last))) return lines;
  const isHolder = (text: string): boolean =>
    isPersonLine(text) && !isOfficeLine(text) && !isAddressLike(text);
  const isBoth =
    (isOfficeLine(one) && splitOfficeAndName(one) === null && isHolder(two) && !isOfficeRest(two)) ||
    (isHolder(one) && isOfficeLine(two) && splitOfficeAndName(two) === null);
  if (isBoth) return [one, two, others.join(", "), ...rest];
  const isVacant =
    isOfficeLine(one) && splitOfficeAndName(one) === null && isAddressLike(two) && !isOfficeLine(two);
  return isVacant ? [one, [two, ...others].join(", "), ...rest] : lines;
}

/** "Präsident Rustam Karimow, Palast 1, 700 Taschkent" under an office: the holder and the address on one line. */
function cutHolder(lines: string[]): string[] {
  const [first = "", second = "", ...rest] = lines;
  const comma = second.indexOf(",");
  const holder = second.slice(0, comma).trim();
  const address = second.slice(comma + 1).trim();
  const isCut =
    comma > 0 &&
    isOfficeLine(first) &&
    isPersonLine(holder) &&
    !isAddressLike(holder) &&
    (isAddressLike(address) || (/,/.test(address) && findCountries(address).at(-1)?.end === address.length));
  return isCut && splitOfficeAndName(first) === null ? [first, holder, address, ...rest] : lines;
}
