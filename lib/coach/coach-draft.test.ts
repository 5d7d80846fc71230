import { expect, test } from "vitest";
import { loadExamples } from "@/lib/coach/measure/load-examples";
import { inputFor } from "@/lib/coach/measure/measure-coach";
import { letterMaterial } from "@/lib/letters/letter-material";
import { draftLetterSchema, EMPTY_DRAFT, type LetterDraft } from "@/lib/letters/schema";
import { coachDraft } from "./coach-draft";
import type { CoachMaterial } from "./coach-material";
import { coachLanguages, loadCoachWords } from "./load-words";

const official = {
  id: "minister",
  role: "Minister",
  name: "",
  organisation: "Ministry",
  addressLines: ["1 Example Street"],
  country: "ZZ",
  faxes: [],
  phones: [],
  emails: [],
  salutations: { en: "Dear Minister" },
  timeZone: "UTC",
  source: "a test",
  verifiedOn: null,
  health: "unknown" as const,
};

/** What stands beside the form and what the server says to the same draft once it was posted and cleaned. */
async function bothFor(language: string, typed: LetterDraft, askLanguage = language) {
  const examples = await loadExamples(language);
  if (!examples) throw new Error(`no examples in ${language}`);
  const words = await loadCoachWords(language);
  const { letter, words: _words, ...rest } = inputFor({ text: "", words, examples });
  const material: CoachMaterial = rest;
  const asks = letter.askSentences.map(({ id, sentence }) => ({ id, sentence, language: askLanguage }));
  const sheet = letterMaterial({ official, language, asks, day: "2026-11-21" });
  const given = { material, words, asks, letters: [sheet] };
  const posted = draftLetterSchema.parse({ ...typed, body: typed.body.replaceAll("\n", "\r\n") });
  const live = coachDraft({ ...given, draft: typed });
  return { live, posted: coachDraft({ ...given, draft: posted }) };
}

test.each(coachLanguages)("says the same to what is typed and to what was posted: %s", async (language) => {
  const examples = await loadExamples(language);
  const sentences = Object.values(examples?.sentences ?? {}).flatMap(({ fires, silent }) => [
    ...fires,
    ...silent,
  ]);
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[(index * 7 + 3) % sentences.length] ?? "";
    const body = `\n ${sentence}  \n\n${next}\t\n\n`;
    const draft = { ...EMPTY_DRAFT, personal: ` ${next} `, body, askIds: ["0"], name: "  Sam  Williams " };
    const { live, posted } = await bothFor(language, draft);
    expect(live.map(({ id, message }) => [id, message])).toEqual(
      posted.map(({ id, message }) => [id, message]),
    );
    expect(live.some(({ id }) => id === "asks:good")).toBe(true);
  }
});

test("points into the text as it was typed, white space and all", async () => {
  const [insult = ""] = (await loadExamples("en"))?.sentences.insult?.fires ?? [];
  const body = `\n\n  ${insult} `;
  const { live } = await bothFor("en", { ...EMPTY_DRAFT, body });
  const hint = live.find(({ check }) => check === "insult");
  expect(hint?.where?.field).toBe("body");
  expect(hint?.message).toContain(`“${body.slice(hint?.where?.start, hint?.where?.end)}”`);
});

test("nobody is urged to tick an ask that is not in the letter's language", async () => {
  const { live } = await bothFor("ar", { ...EMPTY_DRAFT, askIds: [] }, "en");
  expect(live.some(({ check }) => check === "asks")).toBe(false);
  const { live: inItsLanguage } = await bothFor("ar", { ...EMPTY_DRAFT, askIds: [] });
  expect(inItsLanguage.some(({ id }) => id === "asks:letter:none")).toBe(true);
});
