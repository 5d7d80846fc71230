import { describe, expect, test } from "vitest";
import { tidyNumber } from "@/lib/ground/phone-number";
import type { DirectoryEntry } from "./directory-entry";
import { officialSchema, officialValues } from "./schema";

const entry: DirectoryEntry = {
  role: "Minister of Justice",
  name: "Ada Example",
  organisation: "Ministry of Justice",
  represents: null,
  serves: null,
  addressLines: ["1 Example Street", "EX1 2AB Town"],
  country: "ZZ",
  faxes: ["+44 20 7946 0100", "(020) 7946-0101"],
  phones: [],
  emails: ["office@justice.example"],
  salutations: { en: "Dear Minister", "pt-BR": "Senhora Ministra:" },
  timeZone: "Europe/London",
  source: "The sheet of 3 March",
  verifiedOn: null,
};

const errorsOf = (changes: Partial<Record<keyof DirectoryEntry, string>>) => {
  const read = officialSchema.safeParse({ ...officialValues(entry), ...changes });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
};

describe("an official's form", () => {
  test("reads back what it shows", () => {
    expect(officialSchema.parse(officialValues(entry))).toEqual(entry);
  });

  test.each([
    [{ emails: "a@x.example, b@x.example" }, "emails"],
    [{ faxes: "call first" }, "faxes"],
    [{ salutations: "Dear President" }, "salutations"],
    [{ country: "Atlantis" }, "country"],
    [{ verifiedOn: "2026-02-30" }, "verifiedOn"],
    [{ timeZone: "Mars/Olympus" }, "timeZone"],
    [{ role: " " }, "role"],
    [{ source: "" }, "source"],
    [{ addressLines: "1\n2\n3\n4\n5\n6\n7\n8" }, "addressLines"],
  ])("%j is named at its field", (changes, field) => {
    const [first] = errorsOf(changes);
    expect(first).toMatch(new RegExp(`^${field}: `));
  });
});

// R5: each was taken from a sheet and then refused by the form and by the untouched export.
test.each([
  ["(+373) 22 000 123", "+373 22 000 123"],
  ["+ 373 22 000 123", "+373 22 000 123"],
  ["+373 22 000\u2013123", "+373 22 000-123"],
  ["+373 22\u2011000\u2010123", "+373 22-000-123"],
  ["+373 22 000 123, poste 12", "+373 22 000 123 ext. 12"],
  ["+373 22 000 123 x12", "+373 22 000 123 ext. 12"],
  ["+373 22\u200b 000\u00ad 123", "+373 22 000 123"],
])("a number printed as %j is stored as %j, and taken again", (printed, stored) => {
  expect(tidyNumber(printed)).toBe(stored);
  const read = officialSchema.safeParse({ ...officialValues(entry), faxes: printed });
  expect(read.data?.faxes).toEqual([stored]);
  expect(officialSchema.safeParse({ ...officialValues(entry), faxes: stored }).data?.faxes).toEqual([stored]);
});

test.each([
  ["28/10/2014", "2014-10-28"],
  ["1.2.2014", "2014-02-01"],
  ["2014-10-28", "2014-10-28"],
])("the day %j, as a spreadsheet may save it, is %j", (typed, stored) => {
  expect(officialSchema.safeParse({ ...officialValues(entry), verifiedOn: typed }).data?.verifiedOn).toBe(
    stored,
  );
});
