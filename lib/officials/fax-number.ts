import { type CountryCode, isSupportedCountry } from "libphonenumber-js/min";
import { parseNumber } from "@/lib/ground/phone-number";

type FaxNumber = {
  /** As the sheet printed it. */
  printed: string;
  /** "+994 12 492 06 25"; as printed where the number cannot be read. */
  international: string;
  /** What to press on a machine in the writer's country; the international form where that is not known. */
  dialled: string;
  /** RFC 3966, null where the number cannot be read. */
  telHref: string | null;
};

/**
 * A fax number for display and for dialling. Countries are ISO 3166-1 alpha-2; `fromCountry` is the writer's, or
 * null. A number that no numbering plan knows stays as printed: a wrong guess would reach a stranger's telephone.
 */
export function readFaxNumber(number: {
  printed: string;
  officialCountry: string;
  fromCountry: string | null;
}): FaxNumber {
  const printed = number.printed.trim();
  const read = parseNumber(printed, knownCountry(number.officialCountry));
  if (!read?.isPossible()) return { printed, international: printed, dialled: printed, telHref: null };
  const international = read.formatInternational();
  const from = knownCountry(number.fromCountry);
  return { printed, international, dialled: dial(), telHref: read.getURI() };

  function dial(): string {
    if (from === undefined || !read) return international;
    // Brackets say that a zero may be left out; a machine has no use for them.
    return (read.format("IDD", { fromCountry: from }) ?? international).replace(/[()]/g, "");
  }
}

function knownCountry(country: string | null): CountryCode | undefined {
  return country !== null && isSupportedCountry(country) ? country : undefined;
}
