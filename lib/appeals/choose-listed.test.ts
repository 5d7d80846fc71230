import { describe, expect, test } from "vitest";
import { chooseListed, isNarrowed, listAddress, pageOf, readListQuery } from "./choose-listed";
import type { ListedAppeal } from "./listed-appeal";

type Given = Partial<Omit<ListedAppeal, "issue">> & { issue?: Partial<ListedAppeal["issue"]> };

function appeal({ issue, ...given }: Given): ListedAppeal {
  return {
    ...{ id: "1", slug: "one", isPractice: false, country: "AZ", personName: "Ann", personSpellings: [] },
    ...{ language: "en", title: "", summary: "", ...given },
    issue: {
      ...{ kind: "first" as const, status: "open" as const, uaNumber: null, indexNumber: null },
      ...{ issuedOn: null, deadline: null, languages: ["en"], outcome: "", ...issue },
    },
  };
}

const khadija = appeal({
  personName: "Xədicə İsmayılova",
  title: "A reporter",
  issue: { uaNumber: "257/14" },
});
const jose = appeal({
  personName: "José Núñez",
  country: "MX",
  issue: { status: "closing", languages: ["es"] },
});
const anywhere = appeal({ personName: "Zoe", country: "FR", issue: { status: "past", languages: ["own"] } });
const all = [khadija, jose, anywhere];
const names = (code: string) => ({ AZ: "Azerbaijan", MX: "Mexico", FR: "France" })[code] ?? "";
const chosen = (address: Record<string, string>) =>
  chooseListed(all, readListQuery(address), names).map(({ personName }) => personName);

describe("the list of appeals", () => {
  // Planted fault: without folding nobody finds "José" who types on a keyboard without accents.
  test("finds every word in any order, whatever its accents and capitals", () => {
    expect(chosen({ q: "nunez JOSE" })).toEqual(["José Núñez"]);
    expect(chosen({ q: "reporter azerbaijan" })).toEqual(["Xədicə İsmayılova"]);
    expect(chosen({ q: "257/14" })).toEqual(["Xədicə İsmayılova"]);
    expect(chosen({ q: "reporter mexico" })).toEqual([]);
  });

  test("is narrowed by country, language and status; a sheet open to any language takes each", () => {
    expect(chosen({ country: "MX" })).toEqual(["José Núñez"]);
    expect(chosen({ language: "es" })).toEqual(["José Núñez", "Zoe"]);
    expect(chosen({ status: "open", sort: "name" })).toEqual(["José Núñez", "Xədicə İsmayılova"]);
    expect(chosen({ status: "closing" })).toEqual(["José Núñez"]);
  });

  test("shows everything where an address says what nobody could have chosen", () => {
    const query = readListQuery({
      country: "<script>",
      status: "draft",
      sort: "x",
      page: "-4",
      q: "x".repeat(101),
    });
    expect(isNarrowed(query)).toBe(false);
    expect(query).toMatchObject({ sort: "urgent", page: 1 });
  });

  test("has addresses with nothing in them but what was chosen", () => {
    expect(listAddress("/", readListQuery({ q: "", country: "", page: "1" }))).toBe("/");
    expect(listAddress("/", readListQuery({ q: "a b", sort: "new", page: "2" }))).toBe(
      "/?q=a+b&sort=new&page=2",
    );
  });

  test("comes in pages, and past the end there is the last one", () => {
    const many = Array.from({ length: 500 }, (_, at) => at);
    expect(pageOf(many, 1)).toMatchObject({ page: 1, pages: 21 });
    expect(pageOf(many, 99)).toMatchObject({ page: 21, shown: many.slice(480) });
    expect(pageOf([], 1)).toEqual({ shown: [], page: 1, pages: 1 });
  });
});
