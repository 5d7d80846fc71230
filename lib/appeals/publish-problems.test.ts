import { describe, expect, test } from "vitest";
import type { Official } from "@/lib/officials/official";
import type { AppealContent } from "./content";
import { publishProblems } from "./publish-problems";

const minister: Official = {
  id: "minister",
  role: "Minister of Justice",
  name: "",
  organisation: "",
  addressLines: ["1 Square", "Chisinau"],
  country: "MD",
  faxes: [],
  emails: ["office@justice.example"],
  salutations: { en: "Dear Minister" },
  source: "a test",
  verifiedOn: null,
};

const complete: AppealContent = {
  country: "MD",
  personName: "Ilinca Moraru",
  personSpellings: [],
  sensitiveWords: [],
  sourceLanguage: "en",
  isShownInFeeds: true,
  allowsServerSending: false,
  revision: 1,
  texts: [
    {
      language: "en",
      title: "Held without charge",
      summary: "A librarian is held.",
      background: "",
      sensitiveBackground: "",
      translatedBy: "editor",
      sourceRevision: 1,
    },
  ],
  timeline: [],
  timelineRevision: 0,
  familyRevision: 0,
  familyPieces: [],
  sources: [],
  issue: {
    kind: "first",
    uaNumber: "91/26",
    indexNumber: null,
    issuedOn: "2026-11-18",
    opensOn: null,
    deadline: "2027-01-14",
    rollingDeadlineDays: null,
    languages: ["en"],
    copiesToDiplomats: false,
    afterDateRule: "",
    newsTitle: "",
    news: "",
    newsRevision: 0,
    outcome: "",
  },
  newsTexts: [],
  asks: [
    {
      id: "a",
      texts: [
        {
          language: "en",
          sheetForm: "Urging her release",
          letterSentence: "I urge her release.",
          sourceRevision: 0,
        },
      ],
    },
  ],
  addressees: [{ officialId: "minister", kind: "to" }],
  templates: [
    {
      id: "t",
      language: "en",
      officialId: null,
      translatedBy: "editor",
      sourceRevision: 0,
      blocks: [
        { part: "subject", variant: 0, text: "Ilinca Moraru" },
        { part: "why", variant: 0, text: "I am writing to you about Ilinca Moraru." },
      ],
    },
  ],
};

function fieldsOf(change: Partial<AppealContent>, officials = [minister], hasLiveIssue = false): string[] {
  const content = { ...complete, ...change };
  const problems = publishProblems({ content, officials, today: "2026-11-21", hasLiveIssue });
  return problems.map(({ part, field }) => `${part} ${field}`);
}
const issue = (change: Partial<AppealContent["issue"]>) =>
  fieldsOf({ issue: { ...complete.issue, ...change } });
const wording = (text: string) => {
  const [template] = complete.templates;
  const blocks = [...(template?.blocks ?? []), { part: "facts" as const, variant: 0, text }];
  return fieldsOf({ templates: complete.templates.map((one) => ({ ...one, blocks })) });
};

describe("an issue is published only when it is complete", () => {
  test("and a complete one is", () => expect(fieldsOf({})).toEqual([]));

  test("not with a date that has passed, the day itself included, for letters are asked for before it", () => {
    expect(issue({ deadline: "2026-11-21" })).toEqual(["issue deadline"]);
    expect(issue({ deadline: "2026-11-22" })).toEqual([]);
    expect(issue({ deadline: null })).toEqual([]);
  });

  test("not when it would open after its date, or while another issue is live", () => {
    expect(issue({ opensOn: "2027-01-14" })).toEqual(["issue opensOn"]);
    const later = { issue: { ...complete.issue, opensOn: "2026-12-01" } };
    expect(fieldsOf(later, [minister], true)).toEqual(["issue opensOn"]);
    expect(fieldsOf(later)).toEqual([]);
  });

  test("not with an email that is a list, an official without any channel, or one without a salutation", () => {
    const at = ["addressees addressees.officialId-0"];
    expect(fieldsOf({}, [{ ...minister, emails: ["a@b.example,c@d.example"] }])).toEqual(at);
    expect(fieldsOf({}, [{ ...minister, emails: [], addressLines: [] }])).toEqual(at);
    expect(fieldsOf({}, [{ ...minister, salutations: {} }])).toEqual(at);
    expect(fieldsOf({}, [])).toEqual(at);
  });

  test("not without an official to write to, an ask, a text or a model letter", () => {
    expect(fieldsOf({ addressees: [] })).toEqual(["addressees addressees.officialId-0"]);
    expect(fieldsOf({ asks: [] })).toEqual(["asks asks.sheetForm-0"]);
    expect(fieldsOf({ texts: [] })).toEqual(["text title", "text summary"]);
    expect(fieldsOf({ templates: [] })).toEqual(["template facts.text-0"]);
  });

  test("not when a model letter lacks an ask in its own language", () => {
    const russian = complete.templates.map((template) => ({ ...template, id: "ru", language: "ru" }));
    expect(fieldsOf({ templates: [...complete.templates, ...russian] })).toEqual([
      "asks asks.letterSentence-0",
    ]);
  });

  test("not when a wording types a greeting, or leaves a place to fill in", () => {
    expect(wording("Dear Minister,\nShe is held.")).toEqual(["template facts.text-0"]);
    expect(wording("She is held in [place].")).toEqual(["template facts.text-0"]);
    expect(wording("Yours, {name}")).toEqual(["template facts.text-0"]);
    expect(wording("She is held: that is all, dear to us as she is.")).toEqual([]);
  });
});
