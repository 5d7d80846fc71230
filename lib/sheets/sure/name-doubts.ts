import {
  endsInOffice,
  isOfficeLine,
  isPersonLine,
  splitOfficeAndName,
} from "@/lib/sheets/addressees/office-and-name";
import { isFormOfAddress, opensLetter } from "@/lib/sheets/addressees/salutation";
import { isBanner } from "@/lib/sheets/layout/page/furniture";
import { fold } from "@/lib/sheets/text/fold";
import { findCountries } from "@/lib/sheets/words/countries";
import { hasHonorific } from "@/lib/sheets/words/names";
import { isOrganisation } from "@/lib/sheets/words/offices";
import { LONGEST_LINE, stands } from "./doubt";

export function roleDoubt(
  role: string,
  lines: readonly string[],
  addressLines: readonly string[],
): string | null {
  if (role.length > LONGEST_LINE || /@|\d{4}|https?:/.test(role))
    return "it is too long for an office, or holds an address";
  if (
    (role.match(/,/g)?.length ?? 0) > 1 ||
    findCountries(role).some(({ end }) => end === role.length && role.includes(","))
  )
    return "an address may stand in it";
  if (/[[\]]/.test(role)) return "a note may stand in it";
  const end = role.slice(role.lastIndexOf(",") + 1).trim();
  if (role.includes(",") && isPersonLine(end) && !isOfficeLine(end)) return "a name may stand in it";
  if (isFormOfAddress(role) && addressLines.length === 0) return "this may be a salutation";
  const isKnown = isOfficeLine(role) || isOrganisation(role) || endsInOffice(role) || hasHonorific(role);
  if (!isKnown && (!/\s/.test(role) || !/\p{Lu}/u.test(role))) return "no office is known by this name";
  if (!isOfficeLine(role) && !isOrganisation(role) && isPersonLine(role))
    return "this may be a person’s name";
  return stands(role, lines) ? null : "it was put together from several lines";
}

const DIRECTOR = /^(?:(?:the|el|la|le|der|die) )?(?:dire[ck]t|editor|redac|chefred)/;

export function nameDoubt(name: string, role: string | null, lines: readonly string[]): string | null {
  if (isBanner(fold(name))) return "this is a banner";
  if (isShouted(name)) return "this may be a heading";
  if (!isPersonLine(name)) return "it has not the form of a name";
  if (isOrganisation(name) || (isOfficeLine(name) && role === null)) return "this may be an office";
  // "H.E. Ambassador Ana Ruiz"
  if (role === null && splitOfficeAndName(name.replace(/^\S+\s+/, ""))) return "an office may stand in it";
  // "The Director" above "Prensa Libre": a paper looks like a name.
  if (
    role &&
    !/\s(?:of|de|du|del|des|der|for)\s/i.test(role) &&
    DIRECTOR.test(fold(role)) &&
    !hasHonorific(name)
  )
    return "this may be a paper";
  return stands(name, lines) ? null : "it was put together from several lines";
}

// Words of sentences, which stand in headings and in no name.
const SPOKEN = RegExp(
  "\\b(?:your|you|these|this|to|who|where|how|please|them|sus|estas?|quien|donde|vos|votre|ces|qui|ou" +
    "|ihre?|diese[rn]?|bitte|hier|wem)\\b",
);

/** "MAKE YOUR VIEWS KNOWN TO THESE PEOPLE": capitals with the words of a sentence. */
export const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text.split(/\s+/).length >= 3 && SPOKEN.test(fold(text));

/** A name on a line of somebody who has none. */
export const hidesName = (lines: readonly string[]): boolean =>
  lines
    .flatMap((line) => line.split(/[,;:()]|\s{2,}/))
    .map((part) => part.trim())
    .some((part) => hasHonorific(part) && isPersonLine(part) && !isOfficeLine(part) && !opensLetter(part));

/** "Bursa Adliyesi" below "Prosecutor of Bursa": a body named for its town has the form of a name. */
export function placeDoubt(name: string, others: readonly string[]): string | null {
  if (hasHonorific(name)) return null;
  const wordsOf = (text: string): string[] => fold(text).match(/\p{L}{4,}/gu) ?? [];
  const around = new Set(others.flatMap(wordsOf));
  return wordsOf(name).some((word) => around.has(word))
    ? "a word of it also stands in the office or the address"
    : null;
}
