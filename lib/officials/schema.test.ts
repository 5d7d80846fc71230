import { describe, expect, test } from "vitest";
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
