import { channelOf } from "@/lib/sheets/addressees/channels";
import { isOfficeLine, isPersonLine } from "@/lib/sheets/addressees/office-and-name";
import { labelledSalutation } from "@/lib/sheets/addressees/salutation";
import { isPlainAsk } from "@/lib/sheets/fields/asks";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isStreet } from "@/lib/sheets/words/offices";
import type { Section } from "./sections";

// An official with address, numbers and salutation takes so many lines.
const LONGEST_BLOCK = 12;

const isHeadingShaped = (text: string): boolean => {
  const words = text.trim().split(/\s+/).length;
  const isCapitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  return words >= 3 && words <= 16 && (isCapitals || /\b(?:to|a|aux?|an)\s?:\s*$/.test(fold(text)));
};

/** Whether an official begins below line `at`: an office or a name, and soon an address, a number or a salutation. */
function isAboveOfficial(lines: readonly Line[], at: number): boolean {
  const below = lines
    .slice(at + 1, at + 1 + LONGEST_BLOCK)
    .map(({ text }) => text.trim().replace(/^\(?\d[.)]\s*/, ""));
  const [first = "", second = ""] = below;
  const isHead = isOfficeLine(first) || (isPersonLine(first) && isOfficeLine(second));
  const details = below
    .slice(1)
    .filter((text) => channelOf(text) !== null || labelledSalutation(text) !== null);
  return isHead && details.length > 0 && below.slice(1).some((text) => /\d/.test(text) || isStreet(text));
}

/**
 * A sheet without a heading for its officials that is known, cut at the line that has the place and the form of one: in
 * capitals or with "to:" at its end, and an official below it.
 */
export function cutAtForms(sections: readonly Section[]): Section[] {
  if (sections.some(({ kind, lines }) => kind === "targets" && lines.length > 0)) return [...sections];
  const from = Math.max(
    0,
    sections.findIndex(({ kind }) => kind === "asks"),
  );
  for (const [index, section] of sections.entries()) {
    if (index < from) continue;
    const firstAsk = section.lines.findIndex(isPlainAsk);
    // What leads to the list of asks may name officials first: "Please send telegrams to:".
    const first = section.kind === "asks" ? firstAsk + 1 || section.lines.length : 0;
    const at = section.lines.findIndex(
      (line, place) => place >= first && isHeadingShaped(line.text) && isAboveOfficial(section.lines, place),
    );
    const heading = section.lines[at];
    if (!heading) continue;
    const targets: Section = {
      kind: "targets",
      label: heading.text.trim(),
      labelLines: [heading],
      lines: section.lines.slice(at + 1),
    };
    return [
      ...sections.slice(0, index),
      { ...section, lines: section.lines.slice(0, at) },
      targets,
      ...sections.slice(index + 1),
    ];
  }
  return [...sections];
}
