import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { sampleSheet } from "@/tests/publishing/sample-sheet";
import { fromReview } from "./from-review";
import { reviewOf } from "./from-sheet";
import { importForm } from "./import-form";
import type { KnownOfficial } from "./match-official";
import { freeSlug, slugFor } from "./slug";

const reading = parseSheet(sampleSheet());
const known: KnownOfficial = {
  id: "md-justice",
  role: "Ministry of Justice",
  name: "",
  country: "MD",
  faxes: [],
  emails: ["Office@justice.example"],
};

describe("a sheet in the review form", () => {
  const { values, evidence } = reviewOf(reading, []);

  test("fills every field that it tells, and leaves the others empty", () => {
    expect(values).toMatchObject({
      personName: "Ilinca Moraru",
      country: "MD",
      title: "Librarian held without charge",
      uaNumber: "91/26",
      indexNumber: "EUR 99/4321/2026",
      issuedOn: "2026-11-18",
      deadline: "2027-01-14",
      deadlineKind: "before",
      languages: "ro\nru\nen\nown",
      copiesToDiplomats: "yes",
      "officials.role": ["Minister of Justice", "Prosecutor General"],
      "officials.country": ["MD", "MD"],
      "officials.emails": ["office@justice.example", "prosecutor@prosecution.example"],
      "officials.salutation": ["Dear Minister", "Dear Prosecutor General"],
    });
    expect(values["officials.addressLines"]).toEqual([
      "31 August 1989 Street 82\nChisinau MD-2012",
      "Banulescu-Bodoni Street 26\nChisinau MD-2005",
    ]);
  });

  test("tells the story between headline and asks, and the background, without page furniture", () => {
    expect(values.summary).toMatch(/^The librarian Ilinca Moraru .* told them why\.$/s);
    expect(values.background).toMatch(/^Ilinca Moraru has lent .* reading room\.$/s);
  });

  test("says of each field which lines it comes from, and whether to look twice", () => {
    const line = evidence.deadline?.lines[0] ?? 0;
    expect(reading.lines[line - 1]).toContain("BEFORE 14 JANUARY 2027");
    expect(evidence.deadline?.doubt).toBeNull();
    expect(evidence.facts?.doubt, "the sheet has no letter").toContain("no letter");
  });

  test("turns each ask into a sentence of a letter", () => {
    const [first = ""] = values["asks.letterSentence"] ?? [];
    expect(first).toMatch(/^I urge the authorities to charge Ilinca Moraru .*\.$/);
  });

  test("takes an official of the directory where email, name and role agree, whatever their capitals", () => {
    const { name } = reading.fields.targets[0]?.value ?? {};
    const same = { ...known, name: (name ?? "").toUpperCase(), role: "minister of justice" };
    expect(reviewOf(reading, [same]).values["officials.use"]).toEqual(["md-justice", "new"]);
  });

  // Planted fault: with the match by email alone the predecessor is chosen, and letters go to him by name.
  test("asks whether it is the same office where only the email is shared, and offers to replace, keep both or choose", () => {
    const predecessor = { ...known, name: "Petru Exemplu", role: "Minister of Justice" };
    const review = reviewOf(reading, [predecessor]);
    expect(review.values["officials.use"]).toEqual(["new", "new"]);
    expect(review.evidence["officials.use-0"]?.doubt).toContain("Petru Exemplu");
    const form = importForm([predecessor], review.replaceable);
    const use = form
      .flatMap((group) => group.form.rows.flatMap(({ fields }) => fields))
      .find(({ name }) => name === "use");
    expect(use?.choices?.map(({ value }) => value)).toEqual(["new", "replace:md-justice", "md-justice"]);
    const { newOfficials, content } = fromReview(
      { ...review.values, "officials.use": ["replace:md-justice", "new"] },
      reading.kind,
    );
    expect(newOfficials[0]).toMatchObject({ role: "Minister of Justice", replaces: "md-justice" });
    expect(content.addressees.map(({ officialId }) => officialId)).toEqual(["new:0", "new:1"]);
  });

  test("takes the word beside the date for the limit, never one of another line", () => {
    const sheet = sampleSheet().replace(
      "PLEASE SEND APPEALS BEFORE 14 JANUARY 2027 TO",
      "She was brought before the court.\nPLEASE SEND APPEALS UNTIL 14 JANUARY 2027 TO",
    );
    expect(reviewOf(parseSheet(sheet), []).values.deadlineKind).toBe("until");
  });

  test("keeps a date that counts the day itself as the day before which letters are asked for", () => {
    const until = parseSheet(sampleSheet().replace("BEFORE 14 JANUARY 2027 TO", "UNTIL 14 JANUARY 2027 TO"));
    const review = reviewOf(until, []).values;
    expect(review).toMatchObject({ deadlineKind: "until", deadline: "2027-01-14" });
    expect(fromReview(review, "first").content.issue.deadline).toBe("2027-01-15");
  });
});

describe("what a coordinator makes of it", () => {
  const { values } = reviewOf(reading, []);

  test("is a whole draft", () => {
    const { content, newOfficials, errors } = fromReview(values, reading.kind);
    expect(errors).toEqual({});
    expect(newOfficials).toHaveLength(2);
    expect(content.templates[0]?.blocks.map(({ part }) => part)).toEqual(["subject", "why", "closing"]);
  });

  test("leaves out whoever is not to get a letter", () => {
    const { newOfficials } = fromReview({ ...values, "officials.kind": ["no", "to"] }, reading.kind);
    expect(newOfficials.map(({ role }) => role)).toEqual(["Prosecutor General"]);
  });

  test("is refused at the field where something can't be kept as typed", () => {
    const typed = {
      ...values,
      deadline: "2027-02-30",
      "officials.country": ["", "MD"],
      languages: "Klingonese",
    };
    expect(Object.keys(fromReview(typed, reading.kind).errors).sort()).toEqual([
      "deadline",
      "languages",
      "officials.country-0",
    ]);
  });
});

describe("the address of an appeal", () => {
  test("is made of the first name in the sheet", () => {
    expect(slugFor("Xədicə İsmayılova, Rauf Mirqədirov")).toBe("xedice-ismayilova");
    expect(slugFor("Łukasz Ørsted-Weiß (m)")).toBe("lukasz-orsted-weiss");
    expect(slugFor("王全璋")).toBe("appeal");
  });

  test("gets a number where it is taken", async () => {
    const taken = new Set(["somebody", "somebody-2"]);
    expect(await freeSlug("somebody", async (slug) => taken.has(slug))).toBe("somebody-3");
  });
});

describe("sheets of other layouts", () => {
  test("tell their story also where the date stands among the numbers at the top", () => {
    const [head = "", ...rest] = sampleSheet().split("\n");
    const crowded = [`${head} PLEASE SEND APPEALS BEFORE 14 JANUARY 2027`, ...rest].join("\n");
    expect(reviewOf(parseSheet(crowded), []).values.summary).toContain("runs the reading room");
  });

  test("name a newspaper, which has neither role nor name, by its first line", () => {
    const reading = parseSheet(sampleSheet());
    const [target] = reading.fields.targets;
    if (!target) throw new Error("the sample has two");
    const addressLines = ["The Letters Editor", "Example Daily", "Chisinau, Moldova"];
    const paper = { ...target, value: { ...target.value, role: null, name: null, addressLines } };
    const { values } = reviewOf({ ...reading, fields: { ...reading.fields, targets: [paper] } }, []);
    expect(values["officials.role"]).toEqual(["The Letters Editor"]);
    expect(values["officials.addressLines"]).toEqual(["Example Daily\nChisinau"]);
  });

  test("are given their own language and the writer’s where they name none, to be checked", () => {
    const silent = parseSheet(
      sampleSheet().replace(/^Please write immediately.*$/m, "Please write immediately:"),
    );
    const { values, evidence } = reviewOf(silent, []);
    expect(values.languages).toBe("en\nown");
    expect(evidence.languages).toEqual({ lines: [], doubt: "none was found" });
  });
});

// H10. Planted fault: without the schema in the review such an official enters, and the form refuses it ever after.
test("an official of a sheet is held to the limits of the directory’s form, and numbers are written as there", () => {
  const { values } = reviewOf(reading, []);
  const two = (first: string) => [first, ""];
  const typed = {
    ...values,
    "officials.use": two("new").map((use) => use || "new"),
    "officials.emails": two("no address"),
    "officials.faxes": two("(+373) 22 000 123, poste 12"),
    "officials.role": ["x".repeat(161), "Prosecutor General"],
  };
  const { errors, newOfficials } = fromReview(typed, reading.kind);
  expect(newOfficials[0]?.faxes).toEqual(["+373 22 000 123 ext. 12"]);
  expect(Object.keys(errors).filter((field) => field.startsWith("officials."))).toEqual([
    "officials.role-0",
    "officials.emails-0",
  ]);
});
