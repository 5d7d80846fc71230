import { describe, expect, test } from "vitest";
import type { Issue } from "@/lib/appeals/appeal";
import type { IssueStatus } from "@/lib/appeals/issue-status";
import { startRefusal } from "./may-start";

const official = (id: string, kind: "to" | "copy" | "embassy") => ({
  kind,
  official: {
    id,
    role: id,
    name: "",
    organisation: "",
    addressLines: [],
    country: "AZ",
    faxes: [],
    emails: [],
    salutations: {},
    source: "made up",
    verifiedOn: null,
  },
});
const issue = (status: IssueStatus): Issue => ({
  id: "issue",
  number: 1,
  kind: "first",
  status,
  uaNumber: null,
  indexNumber: null,
  issuedOn: null,
  deadline: null,
  copiesToDiplomats: false,
  languages: ["en"],
  afterDateRule: "",
  stopReason: "",
  outcome: "",
  asks: [],
  templates: [],
  addressees: [official("president", "to"), official("embassy", "embassy")],
});
const statuses: readonly IssueStatus[] = [
  ...(["open", "closing", "past", "draft", "proposed", "scheduled"] as const),
  ...(["superseded", "stopped", "closed"] as const),
];
const start = {
  startKey: "k",
  language: "en",
  officialIds: ["president"],
  country: "",
  sectionAskedForIt: false,
};
const reason = (status: IssueStatus, given: Partial<typeof start> = {}) =>
  startRefusal(issue(status), { ...start, ...given })?.reason ?? "may start";

describe("a letter", () => {
  test("may begin while letters are asked for, and past the date when the section asked", () => {
    const answers = Object.fromEntries(
      statuses.map((status) => [status, [reason(status), reason(status, { sectionAskedForIt: true })]]),
    );
    const never = ["closed", "closed"];
    expect(answers).toEqual({
      open: ["may start", "may start"],
      closing: ["may start", "may start"],
      past: ["section not asked", "may start"],
      draft: never,
      proposed: never,
      scheduled: never,
      superseded: never,
      stopped: never,
      closed: never,
    });
  });

  test("goes to officials whom the issue lists, and not to those alone who get a copy", () => {
    expect(reason("open", { officialIds: ["president", "embassy"] })).toBe("may start");
    expect(reason("open", { officialIds: ["president", "removed"] })).toBe("official gone");
    expect(reason("open", { officialIds: ["embassy"] })).toBe("only copies");
  });
});
