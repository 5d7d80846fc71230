import { countryCode } from "@/lib/ground/read-country";
import { channelOf, readEmails } from "@/lib/sheets/addressees/channels";
import { isOfficeLine, isPersonLine } from "@/lib/sheets/addressees/office-and-name";
import { labelledSalutation, opensLetter } from "@/lib/sheets/addressees/salutation";
import { beginsAsk } from "@/lib/sheets/fields/asks";
import type { Found, SheetAddressee } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import { findCountries } from "@/lib/sheets/words/countries";
import { hasHonorific } from "@/lib/sheets/words/names";
import { isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { isStory } from "@/lib/sheets/words/prose";
import { emailDoubt, numberDoubt } from "./channel-doubts";
import { type Doubt, LONGEST_LINE, squeezed, stands } from "./doubt";
import { hidesName, isShouted, nameDoubt, placeDoubt, roleDoubt } from "./name-doubts";
import { postCodeDoubt } from "./post-codes";
import { brokenDoubt, salutationDoubt } from "./salutation-doubts";

type Block = {
  path: string;
  found: Found<SheetAddressee>;
  source: readonly string[];
  country: string | null;
};

export const MERGED = "more than one addressee may stand in it";

/** Every value of an addressee by its path below it. */
export function pathsOf({
  role,
  name,
  addressLines,
  fax,
  phone,
  email,
  salutation,
}: SheetAddressee): string[] {
  const lists = { addressLines, fax, phone, email };
  const single = Object.entries({ role, name, salutation }).flatMap(([key, value]) => (value ? [key] : []));
  return [
    ...single,
    ...Object.entries(lists).flatMap(([key, values]) => values.map((_, at) => `${key}.${at}`)),
  ];
}

// No line of an address ends so: the rest stands on another line.
const OPEN_END = /\s(?:of|the|and|for|de|del|la|los|las|y|du|des|et|der|des|und|fur|von)$|,,/;

/** What there is to ask about one addressee. `country` is that of the case, as a code, or null. */
export function blockDoubts(block: Block): Doubt[] {
  const { path, found, source, country } = block;
  const { role, name, addressLines, fax, phone, email, salutation } = found.value;
  const lines = found.lines.map((number) => source[number - 1] ?? "");
  const all = (reason: string): Doubt[] =>
    pathsOf(found.value).map((one) => ({ path: `${path}.${one}`, reason }));
  const whole = wholeDoubt(found, lines);
  if (whole) return [...all(whole), ...missingDoubts(block)];
  const doubts: Doubt[] = [];
  const add = (field: string, reason: string | null): void => {
    if (reason) doubts.push({ path: `${path}.${field}`, reason });
  };
  add("role", role && roleDoubt(role, lines, addressLines));
  const place = name && placeDoubt(name, [role ?? "", addressLines.at(-1) ?? ""]);
  add("name", name && (nameDoubt(name, role, lines) ?? place));
  add("addressLines", place && "its first line may have been taken for a name");
  const isLabelled = lines.some(
    (line) =>
      labelledSalutation(line) !== null ||
      (/[:;]\s*$|:\s*\S/.test(line) && salutation !== null && line.includes(salutation.slice(0, 8))),
  );
  const last = found.lines.at(-1) ?? 0;
  const around = [...lines, source[last] ?? ""];
  add(
    "salutation",
    salutation && (salutationDoubt(salutation, role, isLabelled) ?? brokenDoubt(salutation, around)),
  );
  for (const [at, line] of addressLines.entries())
    add(`addressLines.${at}`, lineDoubt(line, lines, at === 0));
  const where = addressCountry(addressLines) ?? country;
  const codeAt = addressLines.findIndex((line) => postCodeDoubt(line, where) !== null);
  if (codeAt >= 0) add(`addressLines.${codeAt}`, postCodeDoubt(addressLines[codeAt] ?? "", where));
  for (const [at, one] of fax.entries()) add(`fax.${at}`, numberDoubt(one, lines, where));
  for (const [at, one] of phone.entries()) add(`phone.${at}`, numberDoubt(one, lines, where));
  for (const [at, one] of email.entries()) add(`email.${at}`, emailDoubt(one, lines, where));
  return [...doubts, ...missingDoubts(block)];
}

function missingDoubts({ path, found: { value, lines }, source }: Block): Doubt[] {
  const { role, name, addressLines, fax, email } = value;
  const isCopy = path.startsWith("copiesTo");
  const missing: Doubt[] = [];
  const [first = ""] = addressLines;
  const printed = lines.map((number) => source[number - 1] ?? "");
  if (!name && hidesName(printed))
    missing.push({ path: `${path}.name`, reason: "a name may stand in the office or the address" });
  // "HERBERGE" above "Casa del Camino": German sheets print in capitals what kind of body it is.
  const isKind =
    isCopy && !role && !name && /^\p{Lu}{4,}$/u.test(first) && /\p{Ll}/u.test(addressLines[1] ?? "");
  for (const at of isKind ? ["role", "addressLines.0"] : [])
    missing.push({ path: `${path}.${at}`, reason: "its first line may be what kind of body it is" });
  if (addressLines.length === 0 && (role?.includes(",") || name?.includes(",")))
    missing.push({ path: `${path}.addressLines`, reason: "the address may stand in the office" });
  if (!role && !isCopy) missing.push({ path: `${path}.role`, reason: "no office was found" });
  if (!role && !isCopy && name && first && !/\d/.test(first) && !isStreet(first))
    missing.push({ path: `${path}.addressLines.0`, reason: "the office may stand in it" });
  if (!role && !name && addressLines.length === 0)
    missing.push({ path: `${path}.name`, reason: "no name was found" });
  if (addressLines.length + fax.length + email.length === 0 && !isCopy)
    missing.push({ path: `${path}.addressLines`, reason: "no address was found" });
  return missing;
}

/** Reasons to ask about everything in a block. */
function wholeDoubt({ value }: Found<SheetAddressee>, lines: readonly string[]): string | null {
  const { role, name, addressLines } = value;
  if ([role, name, ...addressLines].some((text) => text && COLUMNS.test(text))) return MERGED;
  const filled = lines.filter((line) => line.trim() !== "");
  const isOneLine = filled.some(
    (line) =>
      role &&
      addressLines[0] &&
      role !== addressLines[0] &&
      squeezed(line).includes(role) &&
      squeezed(line).includes(addressLines[0]),
  );
  if (isOneLine && !isPlainEntry(value)) return "office and address stand in one running line";
  if (filled.some((line) => isStory(line.replace(NOTE, " ")))) return "a sentence runs through this address";
  if (goesOnBelowEnd(addressLines)) return MERGED;
  const isBare = addressLines.every((line) => !isStreet(line) && !isOrganisation(line) && !/\d/.test(line));
  if (!role && !name && isBare && addressLines.length > 0 && value.email.length + value.fax.length === 0)
    return "neither an office nor an address was recognised";
  return null;
}

/** Another body, street or number below the line of the country: the next addressee, without anything between. */
function goesOnBelowEnd(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => {
    const country = findCountries(line).at(-1);
    const isEnd = country !== undefined && /^[\s.,]*$/.test(line.slice(country.end));
    return isEnd && !isOrganisation(line) && !isOfficeLine(line);
  });
  return (
    end >= 0 && lines.slice(end + 1).some((line) => isOrganisation(line) || isStreet(line) || /\d/.test(line))
  );
}

const COLUMNS = /\S\s{2,}\S/;
const NOTE = /[([][^()[\]]*[)\]]/g;

/** "President, Isaias Tesfay, State House, PO Box 257": an entry on one line whose parts cannot be anything else. */
function isPlainEntry({ role, name, addressLines }: SheetAddressee): boolean {
  const isHolder = name === null || (isPersonLine(name) && !isOfficeLine(name) && !/,/.test(name));
  const [first = ""] = addressLines;
  const isAddress =
    isStreet(first) || isOrganisation(first) || /\d/.test(first) || findCountries(first).length > 0;
  return role !== null && !role.includes(",") && isOfficeLine(role) && isHolder && isAddress;
}

const isUnbalanced = (text: string): boolean =>
  (text.match(/[[(]/g)?.length ?? 0) !== (text.match(/[\])]/g)?.length ?? 0);

function lineDoubt(line: string, lines: readonly string[], isFirst: boolean): string | null {
  if (beginsAsk(line) && line.split(/\s+/).length > 4) return "this may be something to ask for";
  if (hasHonorific(line) && isPersonLine(line) && !isOfficeLine(line)) return "this may be a name";
  if (isUnbalanced(line)) return "a bracket is open";
  if (OPEN_END.test(fold(line))) return "it goes on somewhere else";
  if (line.length > LONGEST_LINE || isStory(line)) return "it is too long for an address";
  if (readEmails(line).length > 0 || /@|\[at\]|https?:|www\./i.test(line))
    return "an email or a link may stand in it";
  if (channelOf(line) !== null || /(?:\+|\b00)\d[\d\s-]{6}|\d{3}[\s-]\d{3}[\s-]\d{2}/.test(line))
    return "a telephone number may stand in it";
  if (/^\W*(?:to|cc|an|a|bcc|att?n?|and|subject|re|betreff|asunto|objet)\s*[:.]/i.test(line))
    return "a label stands before it";
  if (/[!?]$|[.:]$/.test(line) && !/\b\p{L}{1,4}\.$/u.test(line)) return "it ends like a sentence or a label";
  if (/^\p{L}{1,2}\s?[:/]/u.test(line) && !/^(?:c\/|s\/|d\/)/i.test(line))
    return "a label may stand before it";
  if (isShouted(line)) return "this may be a heading";
  if (opensLetter(line)) return "this may be a salutation";
  if (!isFirst && isOfficeLine(line) && !isStreet(line) && !/\d/.test(line))
    return "this may be another official";
  return stands(line, lines) ? null : "it was put together from several lines";
}

/** The code of the country that ends an address, where it ends with one. */
function addressCountry(lines: readonly string[]): string | null {
  const last = lines.at(-1) ?? "";
  const named = findCountries(last).at(-1);
  if (!named || !/^[\s.,]*$/.test(last.slice(named.end))) return null;
  return countryCode(named.country);
}
