import fc from "fast-check";
import Papa from "papaparse";
import VCard from "vcf";
import { describe, expect, test } from "vitest";
import { addressCsv } from "./address-csv";
import { addressList, emailList, faxList, wholeEntry } from "./address-list";
import { addressVcard } from "./address-vcard";
import type { Official } from "./official";

const governor: Official = {
  id: "o-17",
  role: "Governor; of the Coast, acting",
  name: "Ada \\ Quill",
  organisation: "Coast, Rivers & Co",
  addressLines: ["1 Quay, East", "Port Ink 40-100"],
  country: "PL",
  faxes: ["+48 22 460 42 50"],
  emails: ["office@coast.example", "ada@coast.example"],
  salutations: { en: "Dear Governor" },
  source: "test",
  verifiedOn: null,
};
const clerk: Official = {
  ...governor,
  id: "o-18",
  name: "",
  role: "Clerk",
  emails: ["office@coast.example"],
};

describe("all addresses of an appeal", () => {
  test("stand one under the other, with a blank line between", () => {
    expect(addressList([governor, clerk]).split("\n\n")).toHaveLength(2);
    expect(addressList([governor])).toMatch(/^Ada \\ Quill\n.*\nPOLAND$/s);
  });

  test("give each email and each fax once, as a mail program and a fax service take them", () => {
    expect(emailList([governor, clerk])).toBe("office@coast.example, ada@coast.example");
    expect(faxList([governor, clerk])).toBe("+48 22 460 42 50");
  });

  test("hold everything that is known of one official", () => {
    expect(wholeEntry(governor)).toMatch(
      /POLAND\nFax: \+48 22 460 42 50\nEmail: office@coast.example\nEmail: ada@/,
    );
  });
});

describe("the vCard", () => {
  test("is read by another program as it was meant", () => {
    const [first, second] = VCard.parse(addressVcard([governor, clerk]));
    expect(first?.version).toBe("4.0");
    expect(String(first?.get("fn").valueOf())).toBe("Ada \\\\ Quill");
    expect(String(first?.get("adr").valueOf())).toBe(";;1 Quay\\, East\\nPort Ink 40-100;;;;Poland");
    expect(String(first?.get("tel").valueOf())).toBe("tel:+48224604250");
    expect(String(second?.get("fn").valueOf())).toBe("Clerk");
  });

  // Turns red when the line ends of a value are not escaped: a name could then add an address of its own.
  test("keeps any text inside its value", () => {
    const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyText, anyText, (name, line) => {
        const text = addressVcard([{ ...governor, name, addressLines: [line] }]);
        const names = text.split("\r\n").filter((row) => !row.startsWith(" "));
        expect(names.map((row) => /^[A-Z]+/.exec(row)?.[0])).toEqual(
          "BEGIN VERSION FN TITLE ORG ADR TEL EMAIL EMAIL END ".split(" ").map((word) => word || undefined),
        );
      }),
    );
  });
});

describe("the CSV", () => {
  test("has a line for each official, and no cell that a spreadsheet would run", () => {
    const text = addressCsv([{ ...governor, role: "=HYPERLINK(1)" }, clerk]);
    const { data } = Papa.parse<string[]>(text.replace("\uFEFF", "").trim());
    expect(data).toHaveLength(3);
    expect(data[1]?.[1]).toBe("'=HYPERLINK(1)");
    expect(data[1]?.[6]).toBe("office@coast.example\nada@coast.example");
  });
});
