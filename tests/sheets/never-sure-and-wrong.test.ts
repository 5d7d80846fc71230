import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { pathsOf } from "@/lib/sheets/sure/block-doubts";
import { salutationDoubt } from "@/lib/sheets/sure/salutation-doubts";
import { readChanged as read, plainSheetSample as SHEET } from "./harness/plain-sheet-sample";

test("a plain sheet has nothing to ask about", () => {
  expect(read().unsure).toEqual([]);
});

// Planted fault: with the old pattern for addresses, which begins at the last usual character, every line here
// turns red.
describe("an address is whole, and unsure where an unusual character is in it", () => {
  test.each([
    "foi&petitions@x.example",
    "foi’petitions@x.example",
    "foi#petitions@x.example",
    "foi/petitions@x.example",
  ])("%s", (printed) => {
    const { targets, unsure } = read(["office@justice.example", printed]);
    expect(targets[0]?.email).toEqual([printed]);
    expect(unsure).toContain("targets.0.email.0");
  });

  test.each([
    ["minister-of-\njustice@gov.example", "minister-of-justice@gov.example"],
    ["office@\njustice.example", "office@justice.example"],
    ["office@justice.\nexample", "office@justice.example"],
    ["office@justice\n.example", "office@justice.example"],
    ["office [at] justice [dot] example", "office@justice.example"],
    ["office(at)justice.example", "office@justice.example"],
  ])("%j is joined, and asked about", (printed, whole) => {
    const { targets, unsure } = read(["office@justice.example", printed]);
    expect(targets).toHaveLength(1);
    expect(targets[0]?.email).toEqual([whole]);
    expect(unsure).toContain("targets.0.email.0");
  });

  test.each(["off\u200bice@justice.example", "off\u00adice@justice.example", "office＠justice.example"])(
    "%j loses what cannot be seen",
    (printed) => {
      expect(read(["office@justice.example", printed]).targets[0]?.email).toEqual(["office@justice.example"]);
    },
  );

  test("two addresses that a slash parts are two", () => {
    const { targets } = read(["office@justice.example", "a@justice.example/b@justice.example"]);
    expect(targets[0]?.email).toEqual(["a@justice.example", "b@justice.example"]);
  });
});

describe("a number is whole", () => {
  test.each([
    ["+373 22 000\u2011123", "+373 22 000-123"],
    ["+373 22 000\u2010123", "+373 22 000-123"],
    ["(+373) 22 000 123", "(+373) 22 000 123"],
    ["+373 (0)22 000 123", "+373 (0)22 000 123"],
    ["+373 22 000 123 ext. 12", "+373 22 000 123 ext. 12"],
  ])("%j", (printed, number) => {
    const { targets, unsure } = read(["+373 22 000 123", printed]);
    expect(targets[0]?.fax).toEqual([number]);
    expect(unsure).not.toContain("targets.0.fax.0");
  });

  test.each([
    "F: +373 22 000 123 / T: +373 22 000 124",
    "F +373 22 000 123 T +373 22 000 124",
    "fax/+373 22 000 123; voice/+373 22 000 124",
  ])("labels of one letter: %s", (printed) => {
    const { targets, unsure } = read(["Fax: +373 22 000 123", printed]);
    const isRead =
      targets[0]?.fax[0] === "+373 22 000 123" &&
      targets[0]?.phone[0] === "+373 22 000 124" &&
      targets[0]?.addressLines.length === 2;
    expect(isRead || unsure.some((path) => /^targets\.0\.(?:addressLines|fax)/.test(path))).toBe(true);
  });

  test("a prefix of another country is asked about", () => {
    expect(read(["+373 22 000 123", "+40 21 000 1234"]).unsure).toContain("targets.0.fax.0");
  });
});

describe("a word that breaks at a line’s end", () => {
  test.each([
    ["Calling on them to end ill-\ntreatment in prison.", "ill-treatment"],
    ["Calling on them to meet inter-\nnational standards of trial.", "international"],
  ])("%j has no blank in it", (printed, word) => {
    const { asks, unsure } = read(["Calling on them to let her see a lawyer of her choice.", printed]);
    expect(asks[1]).toContain(word);
    expect(unsure).toContain("asks.1");
  });

  test("is sure where the sheet writes it elsewhere", () => {
    const { asks, unsure } = read(
      [
        "Calling on them to let her see a lawyer of her choice.",
        "Calling on them to meet inter-\nnational standards.",
      ],
      ["was searched in October", "was searched in October, against international law"],
    );
    expect(asks[1]).toContain("international");
    expect(unsure).not.toContain("asks.1");
  });
});

describe("the date by which to write", () => {
  const deadline = "PLEASE SEND APPEALS BEFORE 14 JANUARY 2027 TO:";
  test("is asked about where it lies before the sheet’s own", () => {
    expect(read([deadline, "PLEASE SEND APPEALS BEFORE 14 JANUARY 2026 TO:"]).unsure).toContain("deadline");
  });
  test("is asked about where day and month may be the other way round", () => {
    expect(read([deadline, "PLEASE SEND APPEALS BEFORE 12/01/2027 TO:"]).unsure).toContain("deadline");
  });
  test.each(["(EXTENDED TO 16 JANUARY 2027)", "PLEASE SEND APPEALS BY JANUARY 16, 2027 TO:"])(
    "%s",
    (printed) => {
      const heading = printed.startsWith("(") ? `${deadline}\n${printed}` : printed;
      const { deadline: found, unsure } = read([deadline, heading]);
      expect(found === "2027-01-16" || unsure.includes("deadline")).toBe(true);
    },
  );
});

test("a state of the USA is no country", () => {
  const { targets, unsure } = read(["Chisinau MD-2012, Moldova", "Atlanta, Georgia 30334"]);
  expect(targets[0]?.addressLines.at(-1)).toBe("Atlanta, Georgia 30334");
  expect(unsure).not.toContain("country");
});

describe("a heading in words that nobody foresaw", () => {
  test.each([
    "PLEASE TAKE ACTION BEFORE 15 JANUARY 2027 TO:",
    "KINDLY ADDRESS YOUR CONCERNS BEFORE 15 JANUARY 2027 TO:",
    "WHERE YOUR VOICE COUNTS",
  ])("%s: no official becomes an ask unasked", (heading) => {
    const { asks, targets, unsure } = read(["PLEASE SEND APPEALS BEFORE 14 JANUARY 2027 TO:", heading]);
    const swallowed = asks.flatMap((ask, at) => (/Minister|Strada|\bTO\b/.test(ask) ? [`asks.${at}`] : []));
    for (const path of swallowed) expect(unsure).toContain(path);
    expect(targets[0]?.role === "Minister of Justice" || unsure.includes("targets")).toBe(true);
  });

  test("a sentence between asks and officials is no ask, or is asked about", () => {
    const { asks, unsure } = read([
      "her choice.\n",
      "her choice.\n\nShe must appear before the court in April.\n",
    ]);
    const at = asks.findIndex((ask) => ask.includes("April"));
    expect(at < 0 || unsure.includes(`asks.${at}`)).toBe(true);
  });
});

test("what is used nowhere is named, and what stands beside it is unsure", () => {
  const { reading, unsure } = read([
    "Fax: +373 22 000 123",
    "Hotline for families +373 22 000 999\nFax: +373 22 000 123",
  ]);
  const isRead = reading.fields.targets[0]?.value.phone.includes("+373 22 000 999");
  expect(isRead || unsure.some((path) => path.startsWith("targets.0"))).toBe(true);
});

test("nothing of a text that is no sheet is sure", () => {
  const reading = parseSheet(
    "Free the Lakeside four\n\nSend letters to: His Excellency Tomas Verell, President of Ardal, Palace Road 1, Ardal City. E-mail office@president.example.",
  );
  const unsure = reading.doubts.map(({ path }) => path);
  expect(unsure).toEqual(expect.arrayContaining(["title", "country", "asks"]));
  const [target] = reading.fields.targets;
  for (const path of target ? pathsOf(target.value) : []) expect(unsure).toContain(`targets.0.${path}`);
});

test("a list of countries above a sheet is the page’s menu", () => {
  const { country } = plainSheet(parseSheet(`Select your country\nArgentina\nAustralia\nCanada\n\n${SHEET}`));
  expect(country).toBe("Moldova");
});

test("a salutation in another language than its office is asked about, an English one is not", () => {
  expect(salutationDoubt("Monsieur le Ministre,", "Ministro de Justicia", true)).not.toBeNull();
  expect(salutationDoubt("Señor Ministro:", "Justizminister", true)).not.toBeNull();
  expect(salutationDoubt("Dear Minister", "Ministro de Justicia", true)).toBeNull();
  expect(
    salutationDoubt("Monsieur le Ministre, / Señor Ministro,", "Ministre de la Justice", true),
  ).toBeNull();
});
