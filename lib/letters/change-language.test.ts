import { expect, test } from "vitest";
import type { Issue } from "@/lib/appeals/appeal";
import { changeLanguage } from "./change-language";
import type { TemplateBlock } from "./letter-parts";
import { openingDraft } from "./opening-draft";
import { EMPTY_DRAFT } from "./schema";

const blocks = (say: (text: string) => string): TemplateBlock[] => [
  { part: "subject", variant: 1, text: say("Subject") },
  { part: "why", variant: 1, text: say("Why, once") },
  { part: "why", variant: 2, text: say("Why, twice") },
  { part: "facts", variant: 1, text: say("The facts") },
  { part: "closing", variant: 1, text: say("Closing") },
];
const template = (language: string) => ({
  language,
  officialId: null,
  isStale: false,
  translatedBy: "editor" as const,
  blocks: blocks((text) => `${text} (${language}).`),
});
const ask = (id: string, ...languages: string[]) => ({
  id,
  texts: languages.map((language) => ({ language, sheetForm: id, letterSentence: id, isStale: false })),
});
const issue: Issue = {
  id: "issue",
  number: 1,
  kind: "first",
  status: "open",
  uaNumber: null,
  indexNumber: null,
  issuedOn: null,
  deadline: null,
  languages: ["en", "fr"],
  copiesToDiplomats: false,
  afterDateRule: "",
  stopReason: "",
  outcome: "",
  addressees: [],
  asks: [ask("both", "en", "fr"), ask("french", "fr"), ask("english", "en")],
  templates: [template("en"), template("fr")],
};
const opened = openingDraft({ issue, language: "en", seed: "s" });
const change = (draft: typeof opened, to = "fr") =>
  changeLanguage({ draft, issue, from: "en", to, seed: "s" });

// Planted fault: with the opening draft of the new language alone, the own words below are gone.
test("what the writer typed stays, what is the editors’ follows into the new language", () => {
  const typed = {
    ...opened,
    personal: "I teach in Leeds.",
    body: `${opened.body}\n\nMy own words.`,
    name: "Ann",
  };
  const { body, subject, closing, personal, name } = change(typed);
  expect(body).toMatch(/^Why, (once|twice) \(fr\)\.\n\nThe facts \(fr\)\.\n\nMy own words\.$/);
  expect([subject, closing]).toEqual(["Subject (fr).", "Closing (fr)."]);
  expect([personal, name]).toEqual(["I teach in Leeds.", "Ann"]);
});

test("a changed sentence is the writer’s and stays", () => {
  expect(change({ ...opened, closing: "Closing (en), with love." }).closing).toBe("Closing (en), with love.");
});

test("an empty field opens with the words of the new language", () => {
  expect(change({ ...EMPTY_DRAFT }).subject).toBe("Subject (fr).");
});

test("a language without a model letter takes the editors’ words away and no other", () => {
  const { body, subject } = change({ ...opened, body: `${opened.body}\n\nMy own words.` }, "uk");
  expect(body).toBe("My own words.");
  expect(subject).toBe("");
});

test("ticks stay, and asks that had no sentence before are ticked", () => {
  expect(change({ ...opened, askIds: ["both"] }).askIds).toEqual(["both", "french"]);
});

test("there and back again is the letter that was", () => {
  const french = change(opened);
  expect(changeLanguage({ draft: french, issue, from: "fr", to: "en", seed: "s" }).body).toBe(opened.body);
});
