import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

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
  const read = parsePhoneNumberFromString(withoutTrunkZero(printed), knownCountry(number.officialCountry));
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

// "+44 (0)20 …": the zero is for callers at home. Italy and San Marino keep theirs.
function withoutTrunkZero(printed: string): string {
  const plus = printed.replace(/^00\s*(?=[1-9])/, "+");
  return /^\+\s*(39|378)/.test(plus) ? plus.replace(/\(0\)/, "0") : plus.replace(/^(\+[^(]*)\(0\)/, "$1");
}

function knownCountry(country: string | null): CountryCode | undefined {
  return country !== null && isSupportedCountry(country) ? country : undefined;
}
