import { countryLine } from "@/lib/officials/postal-address";
import type { LetterDraft } from "./schema";

/** The head of the letter: the name, the address as typed, the country when the letter leaves it. */
export function senderLines({
  draft,
  officialCountry,
}: {
  draft: LetterDraft;
  officialCountry: string;
}): string[] {
  const country =
    draft.country && draft.country !== officialCountry
      ? countryLine({ country: draft.country, fromCountry: null })
      : null;
  return [draft.name, ...draft.address.split("\n"), country ?? ""]
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Who signs: a person, a parent and a child below each other, or a person for a group. */
export function signatureLines(draft: LetterDraft): string[] {
  const others = draft.signedWith
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return [draft.name, ...others].filter((line) => line !== "");
}
