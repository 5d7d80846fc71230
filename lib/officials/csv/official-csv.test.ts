import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { readHeading } from "./columns";
import { guardCell, unguardCell } from "./formula-guard";
import { planImport } from "./plan-import";
import { readOfficialCsv } from "./read-official-csv";
import { writeOfficialCsv } from "./write-official-csv";

const line = fc.stringMatching(/^[!-~À-ž]{1,12}( [!-~À-ž]{1,12}){0,3}$/).filter((text) => !/^'/.test(text));
const entry: fc.Arbitrary<DirectoryEntry & { id: string }> = fc.record({
  id: fc.uuid(),
  role: line,
  name: fc.oneof(fc.constant(""), line),
  organisation: fc.oneof(fc.constant(""), line),
  represents: fc.constant(null),
  serves: fc.constant(null),
  addressLines: fc.array(line, { maxLength: 5 }),
  country: fc.constantFrom("AZ", "ZZ", "GB"),
  faxes: fc.array(fc.constantFrom("+994 12 492 06 25", "(020) 7946-0101"), { maxLength: 3 }),
  phones: fc.array(fc.constant("+44 20 7946 0100"), { maxLength: 1 }),
  emails: fc.array(fc.constantFrom("a@x.example", "b.c@y.example"), { maxLength: 2 }),
  salutations: fc.dictionary(fc.constantFrom("en", "az", "pt-BR"), line, { noNullPrototype: true }),
  timeZone: fc.constantFrom("UTC", "Asia/Baku"),
  source: line,
  verifiedOn: fc.constantFrom(null, "2026-11-21"),
});

// Planted fault: leaving unguardCell out turns "+994 …" into "'+994 …", and this red.
test("an export reads back exactly, whatever quotes, commas and signs are in it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 5 }), (officials) => {
      const read = readOfficialCsv(writeOfficialCsv(officials));
      expect(read).toEqual({
        ok: true,
        leftOut: [],
        unreachable: 0,
        rows: officials.map(({ id, ...rest }, index) => ({ row: index + 2, id, entry: rest })),
      });
    }),
  );
});

// Planted fault: an embassy whose row is read by its name instead of its id comes back as a new one.
test("a directory, embassies and all, that is exported and imported changes nothing", () => {
  const embassy = fc.tuple(entry, fc.constantFrom("MD", "AZ"), fc.constantFrom("IE", "GB"));
  const any = fc.oneof(
    entry,
    embassy.map(([one, represents, serves]) => ({
      ...one,
      represents,
      serves,
      emails: ["a@x.example"],
      salutations: { en: "Your Excellency", ...one.salutations },
    })),
  );
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 5 }), (officials) => {
      const read = readOfficialCsv(writeOfficialCsv(officials));
      const planned = read.ok ? planImport(read.rows, officials) : read;
      expect(planned).toEqual({ ok: true, plan: { added: [], changed: [], same: officials.length } });
    }),
  );
});

// Planted fault: guarding only "=" lets "+", "-", "@" and a tab through.
test("no cell of an export begins as a formula does", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t=", "\r=", "＝"), fc.string(), (sign, rest) => {
      expect(guardCell(sign + rest)).toMatch(/^'/);
      expect(unguardCell(guardCell(sign + rest))).toBe(sign + rest);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => unguardCell(guardCell(text)) === text));
});

test("an export is RFC 4180: a line of headings, CRLF, quotes doubled", () => {
  const official = {
    ...fc.sample(entry, 1)[0],
    role: 'The "first", minister',
    addressLines: ["1 Road", "Town"],
  };
  const csv = writeOfficialCsv([{ ...bare, ...official, id: "one" }]);
  expect(csv.startsWith("\uFEFFid,role,name,")).toBe(true);
  expect(csv).toContain('"The ""first"", minister"');
  expect(csv.endsWith("\r\n")).toBe(true);
  expect(Papa.parse<string[]>(csv.trimEnd()).data[1]?.[4]).toBe("1 Road\nTown");
});

const bare: DirectoryEntry = {
  role: "President",
  name: "",
  organisation: "",
  represents: null,
  serves: null,
  addressLines: [],
  country: "ZZ",
  faxes: [],
  phones: [],
  emails: [],
  salutations: {},
  timeZone: "UTC",
  source: "a list",
  verifiedOn: null,
};

describe("a list from elsewhere", () => {
  test("is read by the headings that such lists have, split addresses put together", () => {
    const csv = [
      "Title;Full Name;Street;City;Postcode;Country;Telefax;E-mail;Salutation (fr);Source;Hat size",
      "President;Ada Example;1 Road;Town;EX1;Exampleland;+44 20 7946 0100 / +44 20 7946 0101;a@x.example, b@x.example;Madame la Présidente;call of 3 March;58",
    ].join("\n");
    expect(readOfficialCsv(csv)).toEqual({
      ok: true,
      leftOut: ["Hat size"],
      unreachable: 0,
      rows: [
        {
          row: 2,
          id: null,
          entry: {
            ...bare,
            name: "Ada Example",
            addressLines: ["1 Road", "Town", "EX1"],
            faxes: ["+44 20 7946 0100", "+44 20 7946 0101"],
            emails: ["a@x.example", "b@x.example"],
            salutations: { fr: "Madame la Présidente" },
            source: "call of 3 March",
          },
        },
      ],
    });
  });

  test("with mistakes names each by row and column, and gives nothing", () => {
    const csv =
      "role,country,source,email\nPresident,Atlantis,list,a@x.example\n,ZZ,list,not an address\n=1+1,ZZ,list,\n";
    const read = readOfficialCsv(csv);
    expect(read.ok ? [] : read.errors.map(({ row, column }) => `${row} ${column}`)).toEqual([
      "2 country",
      "3 role",
      "3 email",
      "4 role",
    ]);
  });

  test.each([
    ["", 1],
    ["name\nAda", 1],
    ['role,country,source\n"open,ZZ,list', 2],
  ])("that can't be read at all says so: %j", (csv, row) => {
    const read = readOfficialCsv(csv);
    expect(read.ok ? 0 : read.errors[0]?.row).toBe(row);
  });

  test("has headings in other languages and with other signs", () => {
    expect(readHeading("Direccíon")?.column ?? readHeading("Dirección")?.column).toBe("addressLines");
    expect(readHeading("E-Mail_Address")?.column).toBe("emails");
    expect(readHeading("salutation [pt-BR]")).toEqual({ column: "salutations", language: "pt-BR" });
    expect(readHeading("Hat size")).toBeNull();
  });
});
