import { describe, expect, test } from "vitest";
import type { Issue } from "@/lib/appeals/appeal";
import type { Letter } from "@/lib/letters/letter";
import type { Official } from "@/lib/officials/official";
import { addEmbassies, asksForEmbassy, TYPED_EMBASSY } from "./add-embassies";
import { EMPTY_DRAFT } from "./schema";

const issue: Issue = {
  id: "issue",
  number: 1,
  kind: "first",
  status: "open",
  uaNumber: null,
  indexNumber: null,
  issuedOn: null,
  deadline: null,
  languages: ["en"],
  copiesToDiplomats: true,
  afterDateRule: "",
  stopReason: "",
  outcome: "",
  asks: [],
  addressees: [],
  templates: [],
};
const letter: Letter = {
  id: "letter",
  ledgerId: "ledger",
  issueId: "issue",
  language: "en",
  status: "draft",
  revision: 1,
  isAfterDate: false,
  isTrial: false,
  changedAt: new Date(0),
  officialIds: ["minister"],
  draft: EMPTY_DRAFT,
};
const embassy: Official = {
  id: "md-ie",
  role: "Embassy of Moldova in Ireland",
  name: "",
  organisation: "",
  addressLines: ["5 Dolphin Square", "London"],
  country: "GB",
  faxes: [],
  emails: [],
  salutations: {},
  source: "a test",
  verifiedOn: null,
};

describe("the embassies of a letter", () => {
  test("are addressees of this letter, also one that looks after the writer's country from abroad", () => {
    const chosen = { ...letter, officialIds: ["minister", embassy.id] };
    const added = addEmbassies({ letter: chosen, issue, embassies: [embassy] });
    expect(added.issue.addressees).toEqual([{ kind: "embassy", official: embassy }]);
    expect(added.letter.officialIds).toEqual(["minister", "md-ie"]);
    expect(asksForEmbassy(added)).toBe(false);
  });

  test("can be typed by the writer, for this letter alone", () => {
    const draft = {
      ...EMPTY_DRAFT,
      country: "IE",
      embassy: "Embassy of Moldova\n5 Dolphin Square\nLondon SW1\nlondon@embassy.example",
    };
    const added = addEmbassies({ letter: { ...letter, draft }, issue, embassies: [] });
    expect(added.letter.officialIds).toEqual(["minister", TYPED_EMBASSY]);
    expect(added.issue.addressees[0]?.official).toMatchObject({
      role: "Embassy of Moldova",
      addressLines: ["5 Dolphin Square", "London SW1"],
      emails: ["london@embassy.example"],
      country: "IE",
    });
    expect(asksForEmbassy(added), "it can still be changed").toBe(true);
  });

  test("are asked for only where the sheet wants copies for diplomats", () => {
    expect(asksForEmbassy({ letter, issue })).toBe(true);
    expect(asksForEmbassy({ letter, issue: { ...issue, copiesToDiplomats: false } })).toBe(false);
  });
});
