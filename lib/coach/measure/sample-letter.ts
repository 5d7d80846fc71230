import type { CoachInput } from "@/lib/coach/coach-input";
import { type CoachWords, noCoachWords } from "@/lib/coach/coach-words";

type Changes = {
  language?: string;
  detectedLanguage?: string;
  letter?: Partial<CoachInput["letter"]>;
  appeal?: Partial<CoachInput["appeal"]>;
  officials?: CoachInput["officials"];
  fit?: NonNullable<CoachInput["fit"]>;
  words?: CoachWords;
};

/** A letter for tests that no check has anything to say about, but for its length, with changes. */
export function sampleLetter({ letter, appeal, ...rest }: Changes = {}): CoachInput {
  return {
    language: "en",
    languageNames: { en: "English", az: "Azerbaijani", ru: "Russian", fr: "French" },
    today: "2026-11-21",
    officials: [{ role: "President", salutation: "Dear President" }],
    words: noCoachWords(rest.language ?? "en"),
    ...rest,
    letter: {
      subject: "",
      personal: "I am a nurse in Leeds and I read about her in the library.",
      body: "I am writing about Mira Hernández, a teacher.",
      closing: "",
      askSentences: [
        { id: "travel", sentence: "I urge you to lift the travel ban on Mira Hernández.", ticked: true },
      ],
      name: "Sam Williams",
      address: "1 Example Road\nLeeds",
      country: "GB",
      composedText: "",
      ...letter,
    },
    appeal: {
      personNames: ["Mira Hernández"],
      asks: ["I urge you to lift the travel ban on Mira Hernández."],
      languagesAsked: ["en"],
      country: "ZZ",
      namesOrganisation: "either",
      organisationNames: [],
      wantsOwnWords: true,
      asksCaution: false,
      sensitiveWords: [],
      ...appeal,
    },
  };
}
