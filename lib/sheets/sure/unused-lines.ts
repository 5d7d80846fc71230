import { channelOf, readEmails } from "@/lib/sheets/addressees/channels";
import { isOfficeLine } from "@/lib/sheets/addressees/office-and-name";
import { labelledSalutation, opensLetter } from "@/lib/sheets/addressees/salutation";
import { findLabel } from "@/lib/sheets/labels/find-label";
import { fold } from "@/lib/sheets/text/fold";
import { isProse, isStory } from "@/lib/sheets/words/prose";
import { squeezed } from "./doubt";

const OWN = /amnest|amnist|aiusa|easton street/i;
const LINK = /^\W*(?:https?:|www\.|mailto:|[@#]\w)/i;
const NUMBER = /(?:\+|\b0)\d[\d\s().-]{6,}\d/;

/** Whether a line has what an addressee is made of: an address, a number with its label, an office, a salutation. */
function isTelling(text: string): boolean {
  const line = text.trim();
  if (line === "" || OWN.test(line) || LINK.test(line) || isStory(line)) return false;
  if (readEmails(line).length > 0 || labelledSalutation(line) !== null) return true;
  const channel = channelOf(line);
  if (channel !== null && channel.kind !== "ignored" && /\d{3}|@/.test(channel.value)) return true;
  if (NUMBER.test(line) && !isProse(line)) return true;
  return line.length < 60 && (opensLetter(line) || (isOfficeLine(line) && !/[.]$/.test(line)));
}

type Sheet = {
  source: readonly string[];
  /** Lines of values. */
  read: ReadonlySet<number>;
  /** Lines that are not furniture of the page. */
  kept: ReadonlySet<number>;
  /** All values of addressees, as one text. */
  printed: string;
};

/**
 * Lines, from 1, that hold something and went into no field: below the first value, and not in the middle of the
 * story.
 */
export function unusedLines({ source, read, kept, printed }: Sheet): number[] {
  const first = Math.min(...read);
  const inStory = (at: number): boolean => {
    const beside = [source[at - 1], source[at + 1]].map((line) => line?.trim() ?? "");
    const line = source[at]?.trim() ?? "";
    return beside.some((other) => isProse(other)) && /\p{Ll}/u.test(line) && line.length > 45;
  };
  const isPrinted = (text: string): boolean => {
    const bare = squeezed(text).replace(/^[[("]+|[\])",:]+$/g, "");
    return bare.length > 2 && printed.includes(bare);
  };
  return source.flatMap((text, at) => {
    const number = at + 1;
    const isUsed = number < first || read.has(number) || !kept.has(number) || isPrinted(text);
    if (isUsed || !isTelling(text) || inStory(at)) return [];
    const label = findLabel([{ text, number, gap: 0 }], 0);
    return label && label.rest === "" && fold(text).length < 80 ? [] : [number];
  });
}
