import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOfficialCsv } from "./read-official-csv";

// The headings of the public database of embassies, with rows of our own.
const PUBLIC =
  "operator;operatorQID;country;countryQID;city;cityQID;address;latitude;longitude;phone;email;" +
  "website;facebook;twitter;youtube;picture;type;typeQID;creation;QID;";
const row = (cells: Partial<Record<string, string>>) =>
  PUBLIC.split(";")
    .map((heading) => cells[heading] ?? "")
    .join(";");

const dublin = row({
  operator: "Moldova",
  country: "Ireland",
  city: "Dublin",
  address: "47 Example Row",
  phone: "+353-1-555-0100",
  email: "mailto:dublin@mfa.example",
  type: "embassy",
  QID: "http://www.example.org/entity/Q1",
});

test("a spreadsheet’s own first line, dates and names of countries are read", () => {
  const csv = [
    "sep=;",
    "role;country;fax;source;verified on",
    "Minister;Turkey;(+90) 312 000 00 00, poste 12;a list;28/10/2014",
    "Mayor;P.R. China;;a list;",
  ].join("\r\n");
  const read = readOfficialCsv(csv);
  const rows = read.ok
    ? read.rows.map(({ row, entry: { country, faxes, verifiedOn } }) => [row, country, faxes, verifiedOn])
    : read.errors;
  expect(rows).toEqual([
    [3, "TR", ["+90 312 000 00 00 ext. 12"], "2014-10-28"],
    [4, "CN", [], null],
  ]);
});

describe("a list of embassies", () => {
  test("is read as the public database writes it", () => {
    const nowhere = row({ operator: "Moldova", country: "Malta", QID: "http://www.example.org/entity/Q2" });
    const read = readOfficialCsv([PUBLIC, dublin, nowhere].join("\n"));
    expect(read).toMatchObject({ ok: true, unreachable: 1 });
    expect(read.ok && read.rows).toEqual([
      {
        row: 2,
        id: null,
        entry: {
          role: "Embassy of Moldova in Ireland",
          name: "",
          organisation: "",
          represents: "MD",
          serves: "IE",
          addressLines: ["47 Example Row", "Dublin"],
          country: "IE",
          phones: ["+353-1-555-0100"],
          faxes: [],
          emails: ["dublin@mfa.example"],
          salutations: { en: "Your Excellency", fr: "Excellence", es: "Excelencia", de: "Exzellenz" },
          timeZone: "Europe/Dublin",
          source: "http://www.example.org/entity/Q1",
          verifiedOn: null,
        },
      },
    ]);
  });

  test("is read in our own columns, with a mission that is accredited from abroad", () => {
    const csv = [
      "sending,host,name,address,located in,email,source,verified on",
      'MD,Ireland,Embassy of Moldova,"5 Dolphin Square\nLondon",United Kingdom,a@b.example,a call,2026-11-20',
    ].join("\n");
    const read = readOfficialCsv(csv);
    expect(read.ok && read.rows[0]?.entry).toMatchObject({
      serves: "IE",
      country: "GB",
      addressLines: ["5 Dolphin Square", "London"],
      verifiedOn: "2026-11-20",
    });
  });

  test("names every cell that is wrong by row and column, and takes nothing over", () => {
    const csv = [
      "sending,host,address,email,source",
      "Atlantis,IE,1 Street,,a call",
      "MD,IE,1 Street,no address,a call",
      "MD,MD,1 Street,,a call",
    ].join("\n");
    const read = readOfficialCsv(csv);
    expect(read.ok).toBe(false);
    const errors = read.ok ? [] : read.errors.map(({ row: at, column }) => `${at} ${column}`);
    expect(errors).toEqual(["2 sending", "3 email", "4 host"]);
  });

  // Planted fault: without unguardCell the apostrophe stays in the name.
  test("takes back the apostrophe that guards a cell from spreadsheets", () => {
    const read = readOfficialCsv("sending,host,name,address,source\nMD,IE,'=Embassy,1 Street,a call");
    expect(read.ok && read.rows[0]?.entry.role).toBe("=Embassy");
  });

  test("never throws, whatever the file", () => {
    fc.assert(fc.property(fc.string(), (text) => void readOfficialCsv(text)));
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 22 })), (rows) => {
        readOfficialCsv([PUBLIC, ...rows.map((cells) => cells.join(";"))].join("\n"));
      }),
    );
  });
});
