import type { CountryLines } from "./country-lines";
import { paragraphsOf } from "./paragraphs";
import type { LetterDraft } from "./schema";
import { senderLines, signatureLines } from "./sender";
import type { LetterWords } from "./words/letter-words";
import { placeAndDate } from "./words/place-and-date";

/**
 * One letter to one addressee, as it goes out. The sheet on screen, the PDF, the plain text, the mailto link,
 * the .eml, the DOCX and mail sent by the server all render this and nothing else. Every string is plain text
 * without line breaks, in the letter's language unless said otherwise, never markup.
 */
export type ComposedLetter = {
  /** BCP 47 tag of the letter, "az", "ru", "ar"… */
  language: string;
  direction: "ltr" | "rtl";
  /** The sender's name (or initials), then address lines, then the country; empty lines never occur. */
  sender: readonly string[];
  /** Printed with lines for name, address, a sentence of one's own and the signature, to be filled in with a pen. */
  isByHand?: boolean;
  addressee: {
    officialId: string;
    /** "President": names the region on the send page and the bookmark in a PDF. */
    role: string;
    /** As on an envelope: name, role, organisation, street, town; the country last, in capitals. Left-to-right. */
    lines: readonly string[];
  };
  /** "Leeds, 2 November 2014" in the letter's language; only the date where no town is known. */
  placeAndDate: string;
  subject: string;
  salutation: string;
  /** The text before the asks, a paragraph a string. */
  paragraphs: readonly string[];
  /** The sentences of the asks that the writer ticked, in the writer's order. */
  asks: readonly string[];
  /** The text after the asks, a paragraph a string. */
  closing: readonly string[];
  /** "Yours sincerely," in the letter's language. */
  valediction: string;
  /** One line for one person, several for a parent and child or a group. */
  signature: readonly string[];
  /** "Copy: Embassy of …", or null where no copy goes. */
  copies: { label: string; names: readonly string[] } | null;
  /** "Enclosure: …", or null. */
  /** Public address of the appeal for a QR code, or null where the writer wants none. */
  appealUrl: string | null;
};

/**
 * What a letter to one official is made of. But for what is typed it comes from the server as text, so that a browser
 * composes it without locale data of its own: see `letterMaterial`.
 */
export type LetterMaterial = {
  draft: LetterDraft;
  official: { id: string; role: string; country: string };
  language: string;
  direction: "ltr" | "rtl";
  words: LetterWords;
  /** The official's own greeting, with the mark of the language after it. */
  salutation: string;
  /** As on an envelope, without the country. */
  addressLines: readonly string[];
  countryLines: CountryLines;
  /** Every ask of the issue in the letter's language; the draft says which of them go in, and in which order. */
  asks: readonly { id: string; sentence: string }[];
  /** "2 November 2014", as the language writes it. */
  date: string;
  copyNames: readonly string[];
  appealUrl: string | null;
};

/** Puts one writer's words, one official's greeting and address and the ticked asks together. */
export function composeLetter(material: LetterMaterial): ComposedLetter {
  const { draft, official, language, direction, words, date, copyNames, appealUrl, countryLines } = material;
  const country = lineIn(countryLines.official, draft.country);
  return {
    language,
    direction,
    sender: senderLines({ draft, country: lineIn(countryLines.writer, draft.country) }),
    addressee: {
      officialId: official.id,
      role: official.role,
      lines: [...material.addressLines, ...(country ? [country] : [])],
    },
    placeAndDate: placeAndDate({ place: draft.town, date, language }),
    subject: draft.subject,
    salutation: material.salutation,
    paragraphs: [...paragraphsOf(draft.personal), ...paragraphsOf(draft.body)],
    asks: draft.askIds.flatMap((id) => material.asks.find((ask) => ask.id === id)?.sentence ?? []),
    closing: paragraphsOf(draft.closing),
    valediction: words.valediction,
    signature: signatureLines(draft),
    copies: copyNames.length > 0 ? { label: words.copy, names: copyNames } : null,
    appealUrl,
  };
}

/** Whatever was posted as a country is shown back: names that every object has are no lines. */
function lineIn(lines: Readonly<Record<string, string>>, country: string): string {
  return (Object.hasOwn(lines, country) ? lines[country] : undefined) ?? "";
}
