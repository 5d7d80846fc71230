import { channelOf } from "@/lib/sheets/addressees/channels";
import { isOfficeLine, isPersonLine } from "@/lib/sheets/addressees/office-and-name";
import { labelledSalutation } from "@/lib/sheets/addressees/salutation";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isStreet } from "@/lib/sheets/words/offices";

const NUMBERED = /^\s*\(?\d{1,2}[.)]\s+/;
const TO = /(?:^|[\s,])(?:to|a|al|an|aux?)\s*:\s*$/;

const isAddressDetail = ({ text }: Line): boolean =>
  channelOf(text.trim()) !== null ||
  labelledSalutation(text) !== null ||
  isStreet(text) ||
  /\d{3}/.test(text) ||
  isPersonLine(text);

/** "und bitten Sie darum,", "urging them:": what leads from the addresses to the list. */
const isLeadBack = ({ text }: Line): boolean => /[,:]\s*$/.test(text) && /^\s*\p{Ll}/u.test(text);

/**
 * How many lines below the lead-in of a list are addressees ("Please send telegrams to: …") before the asks begin
 * at `isAsk`;
 * 0 where the asks come at once.
 */
export function addresseesBefore(
  lines: readonly Line[],
  start: number,
  isAsk: (line: Line) => boolean,
): { addressees: number; asks: number } {
  const none = { addressees: 0, asks: 0 };
  const first = lines[start]?.text.replace(NUMBERED, "").trim() ?? "";
  const isLed = TO.test(fold(lines[start - 1]?.text ?? ""));
  if (!isLed || !(isOfficeLine(first) || isPersonLine(first) || NUMBERED.test(lines[start]?.text ?? "")))
    return none;
  const asks = lines.findIndex((line, at) => at > start && isAsk(line) && !NUMBERED.test(line.text));
  const region = lines.slice(start, asks);
  if (asks < 0 || region.length < 2 || !region.slice(1).some(isAddressDetail)) return none;
  const last = region.at(-1);
  const addressees = last && isLeadBack(last) ? region.length - 1 : region.length;
  return { addressees, asks: region.length };
}
