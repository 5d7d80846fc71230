import { channelOf } from "@/lib/sheets/addressees/channels";
import { isOfficeLine } from "@/lib/sheets/addressees/office-and-name";
import { type Addressees, readAddressees } from "@/lib/sheets/addressees/read-addressees";
import { addressRegion } from "@/lib/sheets/addressees/region";
import { cleanSalutation } from "@/lib/sheets/addressees/salutation";
import type { Section } from "@/lib/sheets/layout/sections";
import { isPersonName } from "@/lib/sheets/persons/named-persons";
import { namesIn } from "@/lib/sheets/persons/story-persons";
import type { Found, SheetAddressee } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isCountry } from "@/lib/sheets/words/countries";
import { isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { namesDiplomats } from "./marks";
import type { ModelLetter } from "./model-letter";

const REFERENCE = /^(?:betreff|betr\.?|re|ref|objet|asunto|subject|concerne|concerning)\s*[:.]/;

/** "Verfahren gegen Ana Ruiz", "Ana Ruiz": whom or what a letter is about, between address and salutation. */
function isSubject(text: string): boolean {
  if (isPersonName(text)) return true;
  const isAddress =
    isOfficeLine(text) || isOrganisation(text) || isStreet(text) || isCountry(text) || /\d{3}|@/.test(text);
  return !isAddress && channelOf(text) === null && text.split(/\s+/).length > 2 && namesIn(text).length > 0;
}

type LetterHead = { address: Line[]; reference: Line | null };

/** What stands above a model letter's salutation: the addressee, and perhaps a line that says whom it is about. */
export function readLetterHead(above: readonly Line[]): LetterHead {
  const last = above.at(-1);
  const before = above.slice(0, -1);
  const isReference =
    last !== undefined &&
    (REFERENCE.test(fold(last.text.trim())) ||
      (last.gap > 0 && before.length >= 3 && isSubject(last.text.trim())));
  return isReference ? { address: before, reference: last } : { address: [...above], reference: null };
}

/** "Dear Attorney General / Your Excellency," over the targets in their order; one salutation stands for all. */
function withLetterSalutation(
  targets: Found<SheetAddressee>[],
  letter: ModelLetter,
): Found<SheetAddressee>[] {
  const text = cleanSalutation(letter.salutation.text) ?? "";
  // "Dear ________,": each writer fills it in.
  if (/_{2,}|\.{3,}|\[/.test(text)) return targets;
  const parts = text.split(/\s*\/\s*/);
  const isShared = parts.length === targets.length && targets.length > 1;
  return targets.map((target, at) => {
    if (target.value.salutation !== null) return target;
    const salutation = (isShared ? parts[at] : text) ?? text;
    return {
      ...target,
      value: { ...target.value, salutation },
      lines: [...target.lines, letter.salutation.number],
    };
  });
}

/** Targets and copies from their sections; else from above the model letter; else from what follows the asks. */
export function readAllAddressees(
  sections: readonly Section[],
  letter: ModelLetter | null,
  afterAsks: readonly Line[],
): Addressees {
  const found: Addressees = { targets: [], copiesTo: [] };
  const add = (more: Addressees) => {
    found.targets.push(...more.targets);
    found.copiesTo.push(...more.copiesTo);
  };
  // Where targets have a heading of their own, "Copy to:" above the letter is a heading like any other.
  const hasTargets = sections.some(({ kind, lines }) => kind === "targets" && lines.length > 0);
  for (const section of sections) {
    if (section.kind === "targets")
      add(readAddressees(addressRegion(section.lines, "targets", namesDiplomats), "targets"));
    const isAboveLetter =
      !hasTargets && (letter?.above.some((line) => section.labelLines.includes(line)) ?? false);
    if (section.kind === "copies" && !isAboveLetter)
      add(readAddressees(addressRegion(section.lines, "copies", namesDiplomats), "copies"));
  }
  if (found.targets.length === 0 && letter)
    add(
      readAddressees(
        addressRegion(readLetterHead(letter.above).address, "targets", namesDiplomats),
        "targets",
      ),
    );
  if (found.targets.length === 0 && afterAsks.length > 1)
    add(readAddressees(addressRegion(afterAsks, "targets", namesDiplomats), "targets"));
  return letter ? { ...found, targets: withLetterSalutation(found.targets, letter) } : found;
}
