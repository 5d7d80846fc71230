// Placeholder of the contract while the body is written: see the type.
export type LetterLanguage = string;

/**
 * One letter to one addressee, as it goes out. The sheet on screen, the PDF, the plain text, the mailto link,
 * the .eml, the DOCX and mail sent by the server all render this and nothing else. Every string is plain text
 * without line breaks, in the letter's language unless said otherwise, never markup.
 */
export type ComposedLetter = {
  /** BCP 47 tag of the letter, "az", "ru", "ar"… */
  language: LetterLanguage;
  direction: "ltr" | "rtl";
  /** The sender's name (or initials), then address lines, then the country; empty lines never occur. */
  sender: readonly string[];
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
  enclosures: { label: string; names: readonly string[] } | null;
  /** Public address of the appeal for a QR code, or null where the writer wants none. */
  appealUrl: string | null;
};
