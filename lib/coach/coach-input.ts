import type { CoachWords } from "./coach-words";

/** The fields a writer types in; hints point into them by UTF-16 offsets. */
export const coachFields = [
  "subject",
  "personal",
  "body",
  "closing",
  "name",
  "address",
  "town",
  "country",
] as const;
export type CoachField = (typeof coachFields)[number];

export const coachChecks = [
  "names",
  "asks",
  "demands",
  "page",
  "length",
  "language",
  "personal",
  "sender",
  "salutation",
  "organisation",
  "shouting",
  "insult",
  "threat",
  "politics",
  "guilt",
  "intimate",
  "pressure",
  "otherCases",
] as const;
export type CoachCheck = (typeof coachChecks)[number];

export type HintPlace = { field: CoachField; start: number; end: number };
export type HintFix = HintPlace & { label: string; replacement: string };

/** One remark beside the letter. It never blocks: "good" is praise, "hint" says why and what would help. */
export type Hint = {
  /** Stable while the same words stand in the same field, so that a page can remember a dismissed hint. */
  id: string;
  check: CoachCheck;
  level: "hint" | "good";
  message: string;
  where?: HintPlace;
  fix?: HintFix;
};

/** One person: the name as the appeal spells it, or all accepted spellings (scripts) with the appeal's first. */
export type PersonName = string | readonly string[];

export type CoachInput = {
  /** BCP 47 tag of the letter. */
  language: string;
  /** Calendar day "YYYY-MM-DD". */
  today: string;
  /** English names of the languages that a hint may name, by tag; from the server, which knows them all. */
  languageNames: Readonly<Record<string, string>>;
  /** What a detector on the server made of the text; left out in the browser, and the check is then silent. */
  detectedLanguage?: string;
  letter: {
    subject: string;
    personal: string;
    body: string;
    closing: string;
    askSentences: readonly { id: string; sentence: string; ticked: boolean }[];
    name: string;
    address: string;
    town?: string;
    country: string;
    /** The letter as it goes out; empty where nobody composed it yet. */
    composedText: string;
  };
  appeal: {
    personNames: readonly PersonName[];
    /** What the appeal asks, in the letter's language where there is a translation. */
    asks: readonly string[];
    /** BCP 47 tags in the sheet's order; "own" stands for the writer's own language. */
    languagesAsked: readonly string[];
    country: string;
    namesOrganisation: "yes" | "no" | "either";
    organisationNames: readonly string[];
    wantsOwnWords: boolean;
    asksCaution: boolean;
    /** Words of the appeal's sensitive background that no letter should carry. */
    sensitiveWords: readonly string[];
    /** Every wording that the editors wrote for this letter: their words are never hinted at. */
    templateTexts?: readonly string[];
  };
  officials: readonly { role: string; salutation: string }[];
  /** From the typesetter; left out where it has not measured yet. */
  fit?: { pages: number; millimetresLeft: number };
  words: CoachWords;
};
