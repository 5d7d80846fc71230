import { countryName } from "@/lib/ground/country-names";
import type { DirectoryEntry } from "./directory-entry";

/** An official that a state has sent to another one, or that looks after it from a third. */
export type Embassy = DirectoryEntry & { represents: string; serves: string };

export function isEmbassy<Entry extends Pick<DirectoryEntry, "represents" | "serves">>(
  entry: Entry,
): entry is Entry & { represents: string; serves: string } {
  return entry.represents !== null && entry.serves !== null;
}

type Ranked = Pick<Embassy, "role" | "country" | "serves">;

/**
 * Of the embassies of one state in one country, the one that a writer is led to: an embassy before a consulate, one
 * that stands there before one elsewhere, else the first.
 */
export function leadingEmbassy<Row extends Ranked>(embassies: readonly Row[]): Row | null {
  return embassies.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Whether writers would be led to this embassy instead of one of these, or might be. */
export function takesPlaceOf(embassy: Ranked, others: readonly Ranked[]): boolean {
  const leading = leadingEmbassy(others);
  return leading !== null && rank(embassy) <= rank(leading);
}

function rank({ role, country, serves }: Ranked): number {
  const isConsulate = /consul/i.test(role) ? 2 : 0;
  return isConsulate + (country === serves ? 0 : 1);
}

/** How an ambassador is greeted where the list does not say. */
export const EMBASSY_SALUTATIONS: Readonly<Record<string, string>> = {
  en: "Your Excellency",
  fr: "Excellence",
  es: "Excelencia",
  de: "Exzellenz",
};

/** "Embassy of Moldova in Ireland": what an embassy is called where its list gives no name. */
export function embassyName({
  kind,
  represents,
  serves,
}: {
  kind: string;
  represents: string;
  serves: string;
}): string {
  return `${kind} of ${countryName(represents, "en")} in ${countryName(serves, "en")}`;
}
