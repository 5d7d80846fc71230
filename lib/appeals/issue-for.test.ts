import { expect, test } from "vitest";
import type { Issue, Template } from "./appeal";
import { issueFor } from "./issue-for";

const official = (id: string) => ({
  id,
  role: id,
  name: "",
  organisation: "",
  addressLines: [],
  country: "ZZ",
  faxes: [],
  emails: [],
  salutations: {},
  source: "",
  verifiedOn: null,
});
const template = (language: string, officialId: string | null): Template => ({
  language,
  officialId,
  translatedBy: "editor",
  isStale: false,
  blocks: [{ part: "facts", variant: 0, text: `${language} for ${officialId ?? "all"}` }],
});
const issue: Issue = {
  id: "one",
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
  asks: [],
  addressees: [
    { kind: "to", official: official("mayor") },
    { kind: "to", official: official("judge") },
    { kind: "copy", official: official("paper") },
  ],
  templates: [template("en", null), template("fr", null), template("en", "mayor")],
};
const wordsFor = (officialIds: string[]) =>
  issueFor(issue, officialIds)
    .templates.filter(({ officialId }) => officialId === null)
    .map(({ blocks }) => blocks[0]?.text)
    .sort();

// Planted fault: taking the common templates alone, as letters once did, leaves an official's own unused for ever.
test("a letter to one official alone begins with the model letter for that one, where there is one", () => {
  expect(wordsFor(["mayor"])).toEqual(["en for mayor", "fr for all"]);
  expect(wordsFor(["mayor", "paper"]), "a copy does not count").toEqual(["en for mayor", "fr for all"]);
  expect(wordsFor(["judge"])).toEqual(["en for all", "fr for all"]);
});

test("a letter to several is one text, and begins with everybody's", () => {
  expect(wordsFor(["mayor", "judge"])).toEqual(["en for all", "fr for all"]);
});
