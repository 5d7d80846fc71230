import { expect, test } from "vitest";
import { cautionFor, freshSection, postageTo, suspensionTo, transitDaysTo } from "./section";

const price = { price: "1.25", currency: "EUR", weightGrams: 20, checkedOn: "2026-10-01" };
const section = {
  ...freshSection,
  postage: [
    { zone: "World", countries: [], ...price, price: "1.70" },
    { zone: "Europe", countries: ["DE", "FR"], ...price },
  ],
  suspendedPost: [{ country: "AZ", since: "2026-11-01", route: "by fax" }],
  transitDays: [
    { country: "", days: 14 },
    { country: "DE", days: 3 },
  ],
  cautionCountries: [{ country: "ZZ", reason: "arrests" }],
};

test("a country's own line counts before the one for everywhere else", () => {
  expect(postageTo(section, "DE")?.price).toBe("1.25");
  expect(postageTo(section, "AZ")?.price).toBe("1.70");
  expect(transitDaysTo(section, "DE")).toBe(3);
  expect(transitDaysTo(section, "AZ")).toBe(14);
});

test("post is suspended from its day on, and only there", () => {
  expect(suspensionTo(section, { country: "AZ", day: "2026-11-01" })?.route).toBe("by fax");
  expect(suspensionTo(section, { country: "AZ", day: "2026-10-31" })).toBeNull();
  expect(suspensionTo(section, { country: "DE", day: "2026-11-21" })).toBeNull();
});

test("a fresh section says nothing it does not know", () => {
  expect(postageTo(freshSection, "DE")).toBeNull();
  expect(transitDaysTo(freshSection, "DE")).toBeNull();
  expect(cautionFor(freshSection, "ZZ")).toBeNull();
  expect(cautionFor(section, "ZZ")).toBe("arrests");
});
