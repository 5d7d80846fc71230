import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFaxNumber } from "./fax-number";

const baku = { printed: "+994 12 492 0625", officialCountry: "AZ" };

describe("a fax number", () => {
  test.each([
    ["DE", "00 994 12 492 06 25"],
    ["US", "011 994 12 492 06 25"],
    ["AU", "0011 994 12 492 06 25"],
    ["AZ", "012 492 06 25"],
    [null, "+994 12 492 06 25"],
    ["ZZ", "+994 12 492 06 25"],
  ])("is dialled from %s as %s", (fromCountry, dialled) => {
    expect(readFaxNumber({ ...baku, fromCountry }).dialled).toBe(dialled);
  });

  test.each([
    ["00 994 12 492 0625", "AZ", "+994 12 492 06 25"],
    ["(012) 492 0625", "AZ", "+994 12 492 06 25"],
    ["+44 (0)20 7946 0123", "ZZ", "+44 20 7946 0123"],
    ["+39 (0)6 1234 5678", "IT", "+39 06 1234 5678"],
    ["0094 11 244 6657", "LK", "+94 112 446 657"],
  ])("printed as %s in %s is %s", (printed, officialCountry, international) => {
    expect(readFaxNumber({ printed, officialCountry, fromCountry: null }).international).toBe(international);
  });

  test("that no numbering plan knows stays as printed", () => {
    const read = readFaxNumber({
      printed: "ask the operator, ext. 5",
      officialCountry: "AZ",
      fromCountry: "DE",
    });
    expect(read).toMatchObject({ dialled: "ask the operator, ext. 5", telHref: null });
  });

  test("has a tel link after RFC 3966", () => {
    expect(readFaxNumber({ ...baku, fromCountry: null }).telHref).toBe("tel:+994124920625");
  });

  test("never throws, and never invents one where none can be read", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string(),
        fc.string(),
        (printed, officialCountry, fromCountry) => {
          const read = readFaxNumber({ printed, officialCountry, fromCountry });
          if (read.telHref === null) expect(read.dialled).toBe(printed.trim());
        },
      ),
    );
  });
});
