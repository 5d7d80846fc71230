import { expect, test } from "vitest";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { planImport } from "./plan-import";

const entry: DirectoryEntry = {
  role: "President",
  name: "",
  organisation: "",
  represents: null,
  serves: null,
  addressLines: [],
  country: "ZZ",
  faxes: ["+44 20 7946 0100"],
  phones: [],
  emails: ["office@president.example"],
  salutations: {},
  timeZone: "UTC",
  source: "a list",
  verifiedOn: null,
};
const existing = [{ id: "president", ...entry }];

test("a list is sorted into new, changed and unchanged officials before anything is done", () => {
  const read = planImport(
    [
      { row: 2, id: "president", entry },
      { row: 3, id: null, entry: { ...entry, emails: ["other@x.example"], faxes: [] } },
    ],
    existing,
  );
  expect(read.ok && read.plan.same).toBe(1);
  expect(read.ok && read.plan.added.map(({ looksLike }) => looksLike)).toEqual([null]);
});

test("a change is told field by field", () => {
  const read = planImport(
    [{ row: 2, id: "president", entry: { ...entry, role: "Head of state" } }],
    existing,
  );
  expect(read.ok && read.plan.changed).toMatchObject([{ id: "president", fields: ["role"] }]);
});

test("a new row that shares a fax with an official is pointed out, however the number is written", () => {
  const twin = { ...entry, emails: [], faxes: ["+442079460100"] };
  const read = planImport([{ row: 2, id: null, entry: twin }], existing);
  expect(read.ok && read.plan.added[0]?.looksLike).toBe("president");
});

test("an id that nobody has is an error of its cell", () => {
  const read = planImport([{ row: 7, id: "nobody", entry }], existing);
  expect(read.ok ? [] : read.errors.map(({ row, column }) => `${row} ${column}`)).toEqual(["7 id"]);
});
