import type { ComposedLetter } from "@/lib/letters/compose-letter";
import letters from "./sample-letters.json" with { type: "json" };

export const sampleLanguages = ["en", "ru", "ar", "ka", "zh"] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** A one-page letter about an invented person in an invented country, changed as a test needs it. */
export function sampleLetter(
  language: SampleLanguage,
  changes: Partial<ComposedLetter> = {},
): ComposedLetter {
  const { lines, role, ...letter } = letters[language];
  return {
    ...letter,
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    addressee: { officialId: "minister", role, lines },
    appealUrl: null,
    ...changes,
  };
}

/** The day on which every test page is made. */
export const sampleDay = new Date("2026-11-02T09:30:00Z");
