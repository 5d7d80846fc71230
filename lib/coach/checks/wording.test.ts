import { describe, expect, test } from "vitest";
import { type CoachCheck, type CoachInput, coachChecks } from "@/lib/coach/coach-input";
import { coachLetter, MOST_HINTS_OF_A_KIND } from "@/lib/coach/coach-letter";
import { noCoachWords } from "@/lib/coach/coach-words";
import { loadCoachWords } from "@/lib/coach/load-words";
import { sampleLetter } from "@/lib/coach/measure/sample-letter";

const words = await loadCoachWords("en");
const hintsOf = (input: CoachInput, check: CoachCheck) =>
  coachLetter(input).filter((hint) => hint.check === check);
const saidIn = (body: string, check: CoachCheck, appeal: Partial<CoachInput["appeal"]> = {}) =>
  hintsOf(sampleLetter({ letter: { body }, appeal, words }), check).map(
    ({ where }) => where && body.slice(where.start, where.end),
  );

describe("wording", () => {
  test("is pointed at exactly, once for the longest phrase", () => {
    expect(saidIn("I think you are a murderer, Sir.", "guilt")).toEqual(["you are a murderer"]);
  });

  test("of the editors is no business of the coach, whatever the lists say", () => {
    const templateTexts = ["She is called a dictator's critic."];
    expect(saidIn("Is he a dictator?", "politics")).toEqual(["dictator"]);
    expect(saidIn("Is he a dictator?", "politics", { templateTexts })).toEqual([]);
  });

  test("that the appeal keeps private is pointed at even where it is quoted, denied or the editors' own", () => {
    // Planted fault that turns this red: sending these hits through the same filter as the lists.
    const appeal = { sensitiveWords: ["photograph*"], templateTexts: ["Photographs were sent."] };
    expect(saidIn("I shall not speak of the “photographs”.", "intimate", appeal)).toEqual(["photographs"]);
    expect(hintsOf(sampleLetter({ letter: { body: "Photographs!" }, appeal }), "intimate")).toHaveLength(1);
  });

  test("that tells of thugs and butchers insults nobody, until it speaks to the reader", () => {
    expect(saidIn("She was attacked by thugs.", "insult")).toEqual([]);
    expect(saidIn("You are thugs.", "insult")).toEqual(["thugs"]);
  });

  test("gets no more than five remarks of a kind", () => {
    expect(saidIn("idiot. ".repeat(40), "insult")).toHaveLength(MOST_HINTS_OF_A_KIND);
  });

  test("of any kind is let be in a language without lists", () => {
    const body =
      "You are a dictator, a liar and a murderer. Release all political prisoners, or else. I will pay you.";
    const silent: readonly CoachCheck[] = coachChecks.filter(
      (check) => !["names", "length", "personal", "asks"].includes(check),
    );
    const input = sampleLetter({
      language: "is",
      letter: { body },
      words: noCoachWords("is"),
      appeal: { languagesAsked: ["own"] },
    });
    expect(coachLetter(input).filter(({ check }) => silent.includes(check))).toEqual([]);
  });
});

describe("demands", () => {
  test("are let be when an ask covers them", () => {
    const body = "Please release her.";
    expect(saidIn(body, "demands")).toEqual(["release"]);
    // Planted fault that turns this red: looking at the ticked asks only.
    expect(saidIn(body, "demands", { asks: ["I urge you to release Mira Hernández."] })).toEqual([]);
  });

  test("are not judged when the lists cannot read the asks", () => {
    const letter = { body: "Please release her.", askSentences: [] };
    const appeal = { asks: ["Ich fordere Sie auf, das Ausreiseverbot aufzuheben."] };
    expect(hintsOf(sampleLetter({ letter, appeal, words }), "demands")).toEqual([]);
  });

  test("are remarked on once a sentence", () => {
    expect(
      saidIn("Please release her, pardon her and drop all charges. Please pardon her.", "demands"),
    ).toHaveLength(2);
  });
});
