import { validatePhoneNumberLength } from "libphonenumber-js/min";
import { parseNumber, tidyNumber, withoutTrunkZero } from "@/lib/ground/phone-number";
import { readCountry } from "@/lib/ground/read-country";
import { readEmailAddress } from "@/lib/mail/email-address";
import { channelOf } from "@/lib/sheets/addressees/channels";
import { squeezed } from "./doubt";

// What may stand beside an address or a number without being part of it.
const EDGE_BEFORE = /[\s:;,.(<["'“”„«|•·>*=/]$/u;
const EDGE_AFTER = /^[\s;,.)>\]"'”“»|/·([:*<!?]/u;
const USUAL = /^[\w.+-]+@[\w.-]+$/;

/** Why a value cannot be trusted to be the whole of what the lines print; null where it stands there on its own. */
function cutDoubt(value: string, lines: readonly string[]): string | null {
  const line = lines.find((one) => squeezed(one).includes(value));
  if (line === undefined) return "it does not stand on one line of the sheet as it is printed here";
  const text = squeezed(line);
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + value.length);
    if ((before === "" || EDGE_BEFORE.test(before)) && (after === "" || EDGE_AFTER.test(after))) return null;
  }
  return "an unknown character touches it";
}

export function emailDoubt(email: string, lines: readonly string[], country: string | null): string | null {
  if (readEmailAddress(email) === null) return "it is not an email address";
  if (!USUAL.test(email)) return "an unusual character stands in this address";
  const cut = cutDoubt(email, lines);
  if (cut) return cut;
  const next = lines[lines.findIndex((line) => line.includes(email)) - 1]?.trim() ?? "";
  // "minister-of-" above "justice@…": the beginning may have stayed on the line above.
  if (/\S[-_.@]$/.test(next) && lines.some((line) => line.trim().startsWith(email)))
    return "the line above may be its beginning";
  const [, ending = ""] = /\.([a-z]{2})$/i.exec(email) ?? [];
  const domain = ending.toLowerCase() === "uk" ? "GB" : ending.toUpperCase();
  const isElsewhere =
    country !== null && ending !== "" && readCountry(domain) === domain && domain !== country;
  return isElsewhere && !/^(?:EU|TV|ME|IO|CO|AI|SU)$/.test(domain) ? "its domain is another country’s" : null;
}

/** "22 000 123, Sala 12": what follows may be part of the number, and is no other channel. */
function goesOn(number: string, line: string): boolean {
  const after = line.slice(line.indexOf(number) + number.length);
  return (
    line.includes(number) &&
    /^[,;]? ?\p{L}{1,12}\.? ?\d/u.test(after) &&
    channelOf(after.replace(/^[,; ]+/, "")) === null
  );
}

export function numberDoubt(number: string, lines: readonly string[], country: string | null): string | null {
  const cut = cutDoubt(number, lines);
  if (cut) return cut;
  if (lines.some((line) => goesOn(number, squeezed(line)))) return "more digits stand behind it";
  const digits = number.replace(/\D/g, "").length;
  if (digits < 6 || digits > 20) return "it has too few or too many digits";
  if (!/^\s*(?:\+|00)/.test(number)) return null;
  const bare = withoutTrunkZero(tidyNumber(number)).replace(/ ext\. .*$/, "");
  const read = parseNumber(bare);
  // Numbers of older sheets were shorter than those of today.
  if (/^(?:TOO_LONG|INVALID_COUNTRY)$/.test(validatePhoneNumberLength(bare) ?? ""))
    return "it has not the length of a number there";
  const isElsewhere = country !== null && read?.country !== undefined && read.country !== country;
  return isElsewhere ? "its prefix is another country’s" : null;
}
