import type { ComposedLetter } from "@/lib/letters/compose-letter";

/** The mark before an ask, the same in plain text and on paper. */
export const ASK_MARK = "–";

/**
 * The letter as plain text with \n between lines: what is copied, put in a mailto link and mailed.
 * From the salutation to the signature; with `withAddresses` everything that stands on the paper, from the
 * sender's address to the address of the appeal.
 */
export function letterText(letter: ComposedLetter, options: { withAddresses?: boolean } = {}): string {
  const body = [
    letter.salutation,
    ...letter.paragraphs,
    letter.asks.map((ask) => `${ASK_MARK} ${ask}`).join("\n"),
    ...letter.closing,
    letter.valediction,
    letter.signature.join("\n"),
  ];
  const blocks = options.withAddresses ? [...head(letter), ...body, ...foot(letter)] : body;
  return blocks.filter((block) => block.trim() !== "").join("\n\n");
}

function head({ sender, addressee, placeAndDate, subject }: ComposedLetter): string[] {
  return [sender.join("\n"), addressee.lines.join("\n"), placeAndDate, subject];
}

function foot({ copies, appealUrl }: ComposedLetter): string[] {
  return [labelledNames(copies), appealUrl ?? ""];
}

/** "Copy: Embassy of …; …", or an empty string for null or no names. */
export function labelledNames(line: { label: string; names: readonly string[] } | null): string {
  if (line === null || line.names.length === 0) return "";
  const label = /[:：]\s*$/u.test(line.label) ? line.label.trimEnd() : `${line.label}:`;
  return `${label} ${line.names.join("; ")}`;
}
