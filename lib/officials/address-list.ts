import { readFaxNumber } from "./fax-number";
import type { Official } from "./official";
import { addressLinesFor } from "./postal-address";

/** Every envelope as text, a blank line between two. */
export function addressList(officials: readonly Official[]): string {
  return officials.map((official) => envelopeLines(official).join("\n")).join("\n\n");
}

/** Every email address once, as the To field of a mail program takes them. */
export function emailList(officials: readonly Official[]): string {
  return [...new Set(officials.flatMap(({ emails }) => emails))].join(", ");
}

/** Every fax number once, one per line, in international form. */
export function faxList(officials: readonly Official[]): string {
  return [...new Set(officials.flatMap(faxNumbers))].join("\n");
}

/** All that is known of how to reach one official: the envelope, then a line for each fax and email. */
export function wholeEntry(official: Official): string {
  return [
    ...envelopeLines(official),
    ...faxNumbers(official).map((number) => `Fax: ${number}`),
    ...official.emails.map((email) => `Email: ${email}`),
  ].join("\n");
}

export function wholeList(officials: readonly Official[]): string {
  return officials.map(wholeEntry).join("\n\n");
}

/** From a country that is not known yet, so with the name of the country addressed. */
export function envelopeLines(official: Official): string[] {
  return addressLinesFor({ official, fromCountry: null });
}

export function faxNumbers(official: Official): string[] {
  return faxesOf(official).map(({ international }) => international);
}

export function faxesOf(official: Official) {
  return official.faxes.map((printed) =>
    readFaxNumber({ printed, officialCountry: official.country, fromCountry: null }),
  );
}
