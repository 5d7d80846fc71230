import type { LetterDraft } from "./schema";

/** The head of the letter: the name, the address as typed, the country where the letter leaves it ("" where not). */
export function senderLines({
  draft,
  country,
}: {
  draft: Pick<LetterDraft, "name" | "address">;
  country: string;
}): string[] {
  return [draft.name, ...draft.address.split("\n"), country]
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Who signs: a person; a parent above a child; a group's name above the person who signs for it. */
export function signatureLines({ name, signsAs, signedWith }: LetterDraft): string[] {
  const others = signedWith.split("\n").map((line) => line.trim());
  const lines = { person: [name], together: [name, ...others], group: [...others, name] }[signsAs];
  return lines.filter((line) => line !== "");
}
