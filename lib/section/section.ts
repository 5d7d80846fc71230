import type { OrganisationInLetters } from "@/generated/sqlite/enums";
import type { SafetyLine } from "./safety-advice";

/** A price of one letter: to the countries named, or to all that no other line names. */
export type Postage = {
  zone: string;
  /** ISO 3166-1 alpha-2; none for "everywhere else". */
  countries: string[];
  /** A decimal number with a point, in whole units of the currency: "1.25". */
  price: string;
  /** ISO 4217. */
  currency: string;
  /** Up to this weight. */
  weightGrams: number;
  checkedOn: string;
};

/** A country where post does not arrive at the moment, since when, and the way that is left, if there is one. */
export type SuspendedPost = { country: string; since: string; route: string };

/** How the section works: what a publisher sets once for all appeals. */
export type Section = {
  /** Empty until somebody has set it. */
  name: string;
  /** Whom to ask whether letters are still wanted after the date: an address, a number, a sentence. */
  contact: string;
  /** What happens after the date, where the appeal itself says nothing. */
  afterDateRule: string;
  /** BCP 47 tags of the languages that the section works in, the usual one first. */
  languages: string[];
  organisationInLetters: OrganisationInLetters;
  retentionDays: number;
  /** Letters that Postbag sends itself carry the same words once more, as a PDF. */
  attachesPdf: boolean;
  /**
   * Countries of cases where a name in a letter can be dangerous: initials and town only; a writer reads the reason
   * first.
   */
  cautionCountries: { country: string; reason: string }[];
  safetyAdvice: SafetyLine[];
  postage: Postage[];
  suspendedPost: SuspendedPost[];
  /** How long a letter takes to a country; "" stands for all others. */
  transitDays: { country: string; days: number }[];
};

/** A section that nobody has set up yet. */
export const freshSection: Section = {
  name: "",
  contact: "",
  afterDateRule: "",
  languages: ["en"],
  organisationInLetters: "either",
  retentionDays: 28,
  attachesPdf: false,
  cautionCountries: [],
  safetyAdvice: [],
  postage: [],
  suspendedPost: [],
  transitDays: [],
};

/** The price of a letter to a country; null where nobody has entered one. */
export function postageTo(section: Pick<Section, "postage">, country: string): Postage | null {
  const named = section.postage.find(({ countries }) => countries.includes(country));
  return named ?? section.postage.find(({ countries }) => countries.length === 0) ?? null;
}

/** Whether and why post to a country does not arrive on a day (ISO dates). */
export function suspensionTo(
  section: Pick<Section, "suspendedPost">,
  { country, day }: { country: string; day: string },
): SuspendedPost | null {
  return section.suspendedPost.find((one) => one.country === country && one.since <= day) ?? null;
}

/** Days that a letter takes to a country; null where nobody has entered them. */
export function transitDaysTo(section: Pick<Section, "transitDays">, country: string): number | null {
  const lines = section.transitDays;
  const line = lines.find((one) => one.country === country) ?? lines.find((one) => one.country === "");
  return line?.days ?? null;
}

/** Why letters for a case in a country should carry initials and town only; null where there is no such reason. */
export function cautionFor(section: Pick<Section, "cautionCountries">, country: string): string | null {
  return section.cautionCountries.find((one) => one.country === country)?.reason ?? null;
}
