import { isStreet } from "@/lib/sheets/words/offices";
import digits from "./post-codes.json" with { type: "json" };

const lengths: Readonly<Record<string, number | undefined>> = digits;

/**
 * Why a town's line cannot be in a country (a code) whose post codes have another length; null where nothing speaks
 * against it.
 */
export function postCodeDoubt(line: string, country: string | null): string | null {
  const expected = country === null ? undefined : lengths[country];
  if (expected === undefined || isStreet(line) || /^(?:A\.?A\.?|B\.?P\.?|C\.?P\.?)\s/.test(line)) return null;
  const [, before, after] =
    /^(?:[A-Z]{1,2}-)?(\d{4,7})(?=,? \p{Lu})|\p{L}[\p{L}.]+,?\s(\d{4,7})(?:,|$)/u.exec(line) ?? [];
  const code = before ?? after;
  if (code === undefined || code.length === expected) return null;
  return "its post code has not the form of the country’s";
}
