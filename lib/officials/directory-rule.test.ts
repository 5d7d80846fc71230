import { expect, test } from "vitest";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { directoryRule } from "./directory-rule";

const before: DirectoryEntry = {
  role: "Mayor",
  name: "Ada Example",
  organisation: "",
  represents: null,
  serves: null,
  addressLines: ["1 Example Street"],
  country: "ZZ",
  faxes: [],
  phones: [],
  emails: ["mayor@town.example"],
  salutations: { en: "Dear Mayor" },
  timeZone: "UTC",
  source: "a call",
  verifiedOn: null,
};
const two = { role: "publisher", publishers: 2 } as const;
const rule = (change: Partial<DirectoryEntry>, editor: Parameters<typeof directoryRule>[0]["editor"] = two) =>
  directoryRule({ isLive: true, before, after: { ...before, ...change }, editor });

// Planted fault: a field left out of the list goes into live letters with one person's word.
test("what letters carry or go by waits for another publisher", () => {
  const changes: Partial<DirectoryEntry>[] = [
    { role: "Lord Mayor" },
    { name: "Ben Example" },
    { organisation: "Town hall" },
    { addressLines: ["2 Example Street"] },
    { country: "GB" },
    { faxes: ["+44 20 7946 0100"] },
    { emails: [] },
    { salutations: { en: "Dear Madam" } },
    { timeZone: "Asia/Baku" },
  ];
  for (const change of changes) expect(rule(change), JSON.stringify(change)).toBe("proposed");
});

test("a source, a call and a day of checking change no letter", () => {
  expect(rule({ source: "another call", phones: ["+44 20 7946 0100"], verifiedOn: "2026-11-21" })).toBe(
    "at once",
  );
});

test("one publisher alone decides alone; an editor never does", () => {
  expect(rule({ name: "Ben" }, { role: "publisher", publishers: 1 })).toBe("at once");
  expect(rule({ name: "Ben" }, { role: "editor", publishers: 1 })).toBe("proposed");
  const after = { ...before, name: "Ben" };
  expect(directoryRule({ isLive: false, before, after, editor: { role: "editor", publishers: 3 } })).toBe(
    "at once",
  );
});
