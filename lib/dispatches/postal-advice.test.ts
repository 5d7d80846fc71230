import { describe, expect, test } from "vitest";
import { freshSection, type Section } from "@/lib/section/section";
import { postalAdvice } from "./postal-advice";

const section: Section = {
  ...freshSection,
  postage: [
    {
      zone: "World",
      countries: [],
      price: "2.80",
      currency: "GBP",
      weightGrams: 20,
      checkedOn: "2026-09-01",
    },
    {
      zone: "Caucasus",
      countries: ["AZ"],
      price: "3.20",
      currency: "GBP",
      weightGrams: 20,
      checkedOn: "2026-10-01",
    },
  ],
  suspendedPost: [
    { country: "BY", since: "2026-01-10", route: "Send it to the embassy and ask to have it passed on." },
  ],
  transitDays: [
    { country: "", days: 10 },
    { country: "AZ", days: 21 },
  ],
};
const ask = { section, fromCountry: "GB", deadline: "2026-12-20", today: "2026-12-01" };

describe("advice before the post", () => {
  test("names the price of the country, else of everywhere", () => {
    expect(postalAdvice({ ...ask, country: "AZ" }).postage?.price).toBe("3.20");
    expect(postalAdvice({ ...ask, country: "CL" }).postage?.price).toBe("2.80");
  });

  test("says that a letter comes too late exactly when the post needs as long as there is time", () => {
    expect(postalAdvice({ ...ask, country: "AZ" }).lateAfterDays).toBe(21);
    expect(postalAdvice({ ...ask, country: "CL" }).lateAfterDays).toBeNull();
    expect(postalAdvice({ ...ask, country: "CL", today: "2026-12-09" }).lateAfterDays).toBeNull();
    expect(postalAdvice({ ...ask, country: "CL", today: "2026-12-10" }).lateAfterDays).toBe(10);
  });

  test("says nothing of lateness past the date or without one", () => {
    expect(postalAdvice({ ...ask, country: "AZ", today: "2026-12-21" }).lateAfterDays).toBeNull();
    expect(postalAdvice({ ...ask, country: "AZ", deadline: null }).lateAfterDays).toBeNull();
  });

  test("names the way that is left where post is suspended, from its day on", () => {
    expect(postalAdvice({ ...ask, country: "BY" }).suspended?.route).toContain("embassy");
    expect(postalAdvice({ ...ask, country: "BY", today: "2026-01-09" }).suspended).toBeNull();
  });

  test("has nothing to say about a letter within one country", () => {
    const none = { suspended: null, lateAfterDays: null, postage: null };
    expect(postalAdvice({ ...ask, country: "AZ", fromCountry: "AZ" })).toEqual(none);
  });
});
