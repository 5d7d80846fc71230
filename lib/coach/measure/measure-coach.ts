import type { CoachCheck, CoachInput } from "@/lib/coach/coach-input";
import { coachLetter } from "@/lib/coach/coach-letter";
import type { CoachWords } from "@/lib/coach/coach-words";

/** Sentences of our own, with what each check has to do at them. */
export type Examples = {
  person: string;
  asks: readonly string[];
  salutation: string;
  organisations: readonly string[];
  /** What people do write: no check may point at any of it. */
  innocent: readonly string[];
  sentences: { readonly [check in CoachCheck]?: { fires: readonly string[]; silent: readonly string[] } };
};

/** One row of the table: what fired rightly, wrongly, and not though it should. */
export type Measurement = {
  check: string;
  right: number;
  wrong: readonly string[];
  missed: readonly string[];
  silent: number;
};

export function measureCoach({ words, examples }: { words: CoachWords; examples: Examples }): Measurement[] {
  return Object.entries(examples.sentences).map(([check, { fires, silent }]) => {
    const firesAt = (text: string) => {
      const hints = coachLetter(inputFor({ text, words, examples }));
      return hints.some(
        (hint) => hint.check === check && hint.level === "hint" && hint.where?.field === "body",
      );
    };
    const missed = fires.filter((text) => !firesAt(text));
    const wrong = silent.filter(firesAt);
    return {
      check,
      right: fires.length - missed.length,
      wrong,
      missed,
      silent: silent.length - wrong.length,
    };
  });
}

/** The innocent sentences at which any check points at all. */
export function wronglyHinted({ words, examples }: { words: CoachWords; examples: Examples }): string[] {
  return examples.innocent.filter((text) =>
    coachLetter(inputFor({ text, words, examples })).some(
      ({ level, where }) => level === "hint" && where?.field === "body",
    ),
  );
}

/** Of what fired, the share that was right; 1 where nothing fired. */
export function precisionOf({ right, wrong }: Measurement): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length);
}

/** Of what should fire, the share that did. */
export function recallOf({ right, missed }: Measurement): number {
  return right + missed.length === 0 ? 1 : right / (right + missed.length);
}

/** A letter of nothing but the sentence, for an appeal that forbids what can be forbidden. */
export function inputFor({
  text,
  words,
  examples,
}: {
  text: string;
  words: CoachWords;
  examples: Examples;
}): CoachInput {
  return {
    language: words.language,
    languageNames: {},
    today: "2026-11-21",
    letter: {
      subject: "",
      personal: "",
      body: text,
      closing: "",
      askSentences: examples.asks.map((sentence, at) => ({ id: String(at), sentence, ticked: true })),
      name: "Sam Williams",
      address: "1 Example Road\nLeeds",
      country: "GB",
      composedText: "",
    },
    appeal: {
      personNames: [examples.person],
      asks: [],
      languagesAsked: ["own"],
      country: "ZZ",
      namesOrganisation: "no",
      organisationNames: examples.organisations,
      wantsOwnWords: true,
      asksCaution: false,
      sensitiveWords: [],
    },
    officials: [{ role: "Prosecutor General", salutation: examples.salutation }],
    words,
  };
}
