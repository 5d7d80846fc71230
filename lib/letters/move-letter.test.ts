import { describe, expect, test } from "vitest";
import type { Ask, Issue } from "@/lib/appeals/appeal";
import type { Official } from "@/lib/officials/official";
import { mayMoveLetter, moveLetter } from "./move-letter";
import { EMPTY_DRAFT } from "./schema";

const ask = (id: string, letterSentence: string): Ask => ({
  id,
  texts: [{ language: "en", sheetForm: letterSentence, letterSentence, isStale: false }],
});
const official = (id: string): Official => ({
  id,
  role: id,
  name: "",
  organisation: "",
  addressLines: [],
  country: "MD",
  faxes: [],
  emails: [],
  salutations: {},
  source: "a test",
  verifiedOn: null,
});
const issue = (change: Partial<Issue>): Issue => ({
  id: "old",
  number: 1,
  kind: "first",
  status: "open",
  uaNumber: null,
  indexNumber: null,
  issuedOn: null,
  deadline: null,
  languages: ["en"],
  copiesToDiplomats: false,
  afterDateRule: "",
  stopReason: "",
  outcome: "",
  asks: [],
  addressees: [],
  templates: [],
  ...change,
});
const to = (...ids: string[]) => ids.map((id) => ({ kind: "to" as const, official: official(id) }));

const from = issue({
  status: "superseded",
  asks: [ask("a1", "I ask for a lawyer."), ask("a2", "I ask for her release."), ask("a3", "I ask for news.")],
  addressees: to("minister", "prosecutor"),
});
const next = issue({
  id: "new",
  number: 2,
  asks: [ask("b1", "I ask for a lawyer."), ask("b2", "I ask for a doctor."), ask("b3", "I ask for news.")],
  addressees: to("minister", "judge"),
});
const letter = { language: "en", from, to: next };

describe("a letter that goes on under a newer issue", () => {
  // Planted fault: a spread of the opening draft in moveLetter would lose the words and turn this red.
  test("keeps every typed word", () => {
    const draft = {
      ...EMPTY_DRAFT,
      subject: "S",
      personal: "P",
      body: "B",
      closing: "C",
      name: "N",
      address: "A",
    };
    const moved = moveLetter({ ...letter, draft, officialIds: ["minister"] });
    expect(moved.draft).toEqual({ ...draft, askIds: moved.draft.askIds });
  });

  test("keeps the ticks of asks that stay, ticks new ones and lets go of the others", () => {
    const draft = { ...EMPTY_DRAFT, askIds: ["a1", "a2"] };
    expect(moveLetter({ ...letter, draft, officialIds: ["minister"] }).draft.askIds).toEqual(["b1", "b2"]);
  });

  test("goes to those officials who are still addressed, or to all where none is left", () => {
    const moved = (officialIds: string[]) =>
      moveLetter({ ...letter, draft: EMPTY_DRAFT, officialIds }).officialIds;
    expect(moved(["minister", "prosecutor"])).toEqual(["minister"]);
    expect(moved(["prosecutor"])).toEqual(["minister", "judge"]);
  });

  test("is offered only from a replaced issue to one that asks for letters", () => {
    expect(mayMoveLetter({ from, to: next })).toBe(true);
    expect(mayMoveLetter({ from: issue({ status: "stopped" }), to: next })).toBe(false);
    expect(mayMoveLetter({ from, to: issue({ id: "new", status: "stopped" }) })).toBe(false);
  });
});
