import { describe, expect, test } from "vitest";
import { isCalendarDay } from "@/lib/ground/calendar-day";
import { isCountry } from "@/lib/ground/country-names";
import type { AppealSeed, TemplateSeed } from "./appeal-seed";
import { khadijaIsmayilova } from "./khadija-ismayilova/appeal";
import { practiceLetter } from "./practice-letter/appeal";
import { seededAppeals } from "./seeded-appeals";

/** Every letter that the wordings of a template can make, the asks between facts and closing. */
function lettersOf(appeal: AppealSeed, { language, why, facts, closing }: TemplateSeed): string[] {
  const asks = appeal.asks.map((ask) => ask.texts[language]?.letterSentence ?? "");
  return why.flatMap((first) =>
    facts.flatMap((second) => closing.map((last) => [first, second, ...asks, last].join("\n"))),
  );
}

function wordsIn(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

const everyTemplate = seededAppeals.flatMap((appeal) =>
  appeal.templates.map((template) => ({ appeal, template })),
);

/** What no letter says: health, intimate matters, prison, party politics, guilt, an organisation's name. */
const unsaid = [
  /intimate|camera|blackmail|surgery|\bill\b|health|prison|arrest|corrupt (?:regime|officials)|regime|dictator/iu,
  /guilty|amnesty|шантаж|камер|интимн|здоров|тюрьм|арест|режим|амнисти/iu,
  /şantaj|gizli kamera|\bintim\b|sağlam|həbs|rejim|amnesti/iu,
];

describe("every template", () => {
  test("has enough wordings to choose from, each a paragraph without loose ends", () => {
    for (const { template } of everyTemplate) {
      const { subject, why, who, facts, closing } = template;
      expect(subject.length).toBeGreaterThanOrEqual(2);
      for (const part of [why, who, facts, closing]) expect(part).toHaveLength(3);
      for (const text of [...subject, ...why, ...who, ...facts, ...closing]) {
        expect(text).not.toMatch(/[\r\n\t]|\u0020\u0020|^\s|\s$|[()[\]{}]|'|--/u);
        expect(text).toBe(text.normalize("NFC"));
      }
      for (const text of [...why, ...facts, ...closing]) expect(text).toMatch(/[.?]$/);
      for (const text of subject) expect(text).toMatch(/[\p{L}\d]$/u);
    }
  });

  test("leaves room for the writer's own words: a whole letter takes half a page", () => {
    for (const { appeal, template } of everyTemplate) {
      const lengths = lettersOf(appeal, template).map((letter) => wordsIn(letter, template.language));
      expect(Math.min(...lengths), `${appeal.slug} ${template.language}`).toBeGreaterThanOrEqual(150);
      expect(Math.max(...lengths), `${appeal.slug} ${template.language}`).toBeLessThanOrEqual(230);
    }
  });

  // Turns red when a wording names what a letter must not, as these planted sentences do.
  test("keeps to what a letter may say", () => {
    const planted = ["Free her from prison.", "Amnesty International asks", "Её арест", "Ona şantaj edilib."];
    expect(planted.filter((sentence) => !unsaid.some((words) => words.test(sentence)))).toEqual([]);
    for (const { appeal, template } of everyTemplate) {
      for (const letter of [...lettersOf(appeal, template), ...template.subject, ...template.who]) {
        expect(unsaid.map((words) => letter.match(words)?.[0] ?? null)).toEqual([null, null, null]);
      }
    }
  });

  test("is there for each language that the sheet lists, with every ask, and every greeting", () => {
    for (const { templates, issue, asks, officials } of seededAppeals) {
      const listed = issue.languages.filter((language) => language !== "own").sort();
      expect(templates.map(({ language }) => language).sort()).toEqual(listed);
      for (const { texts } of asks) expect(Object.keys(texts).sort()).toEqual(listed);
      for (const { salutations } of officials) expect(Object.keys(salutations).sort()).toEqual(listed);
      for (const { texts } of asks) {
        for (const { sheetForm, letterSentence } of Object.values(texts)) {
          expect(sheetForm).not.toMatch(/[.;]$/);
          expect(letterSentence).toMatch(/\.$/);
        }
      }
    }
  });
});

describe("the first case", () => {
  test("spells her name the same way throughout, in each alphabet's own form", () => {
    const names: Record<string, RegExp> = {
      en: /Khadija Ismayilova/,
      az: /Xədicə İsmayılova/,
      ru: /Хадидж[аиуе] Исмайлов(?:а|ой)/,
    };
    for (const template of khadijaIsmayilova.templates) {
      for (const letter of [...lettersOf(khadijaIsmayilova, template), ...template.subject]) {
        expect(letter).toMatch(names[template.language] ?? /^$/);
      }
    }
    const everything = JSON.stringify(khadijaIsmayilova);
    const near = everything.match(/\b[KH]h?adij?[a-z]+|\bIsma[iy]+[a-z]+/g) ?? [];
    expect([...new Set(near)].sort()).toEqual(["Ismayilova", "Khadija"]);
  });

  // Turns red when an intimate detail slips out of the one field that is shown behind a disclosure.
  test("keeps the intimate material in the sensitive background alone", () => {
    // The list of words that the coach keeps out of letters has to name them; nobody is shown it.
    const { texts, sensitiveWords: _forTheCoach, ...rest } = khadijaIsmayilova;
    const intimate = /intimate|picture|photo|camera|hidden|video|disgrace/i;
    expect(texts.sensitiveBackground).toMatch(intimate);
    expect(JSON.stringify({ ...rest, ...texts, sensitiveBackground: "" })).not.toMatch(intimate);
  });

  test("names in its letters only days that stand in the timeline", () => {
    const months = ["Sep", "Oct", "Nov", "Dec"];
    const days = new Set(khadijaIsmayilova.timeline.map(({ day }) => day));
    const letters = khadijaIsmayilova.templates.filter(({ language }) => language === "en");
    const dates = JSON.stringify(letters).matchAll(/(\d{1,2}) (Sep|Oct|Nov|Dec)[a-z]+ (\d{4})/g);
    const named = [...dates].map(([, day = "", month = "", year]) => {
      return `${year}-${String(months.indexOf(month) + 9).padStart(2, "0")}-${day.padStart(2, "0")}`;
    });
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((day) => !days.has(day))).toEqual([]);
  });

  test("tells what happened in order, each event with its day and its source", () => {
    const days = khadijaIsmayilova.timeline.map(({ day }) => day);
    expect(days.filter((day) => !isCalendarDay(day))).toEqual([]);
    expect([...days].sort()).toEqual(days);
    expect(days.at(-1)).toBe("2016-05-25");
    for (const { text, source } of khadijaIsmayilova.timeline) expect([text, source]).not.toContain("");
  });

  test("addresses the two officials of the sheet, as they were on its day", () => {
    expect(khadijaIsmayilova.officials.map(({ role, faxes, emails }) => ({ role, faxes, emails }))).toEqual([
      { role: "President", faxes: ["+994 12 492 0625"], emails: ["office@pa.gov.az"] },
      {
        role: "Prosecutor General",
        faxes: ["+994 12 492 0335"],
        emails: ["info@prosecutor.gov.az", "z.qaralov@prosecutor.gov.az"],
      },
    ]);
    for (const { source, verifiedOn, country } of khadijaIsmayilova.officials) {
      expect([source, verifiedOn, country]).toEqual(["the sheet", "2014-10-15", "AZ"]);
    }
  });
});

describe("the practice appeal", () => {
  // Turns red when a real address slips in: nobody may get mail from somebody's first try.
  test("leads nowhere, by every channel", () => {
    for (const { faxes, phones, emails, addressLines } of practiceLetter.officials) {
      expect(emails.every((email) => email.endsWith(".example"))).toBe(true);
      expect(faxes.every((fax) => /^\+44 20 7946 0\d{3}$/.test(fax))).toBe(true);
      expect(phones).toEqual([]);
      expect(addressLines.join(" ")).toMatch(/Postville|ZZ9 9ZZ/);
    }
  });

  test("says so, and its date never comes", () => {
    expect(practiceLetter.texts.title).toMatch(/^Practice/);
    expect(practiceLetter.texts.summary).toMatch(/invented.*lead nowhere.*never counted/);
    expect(practiceLetter.issue).toMatchObject({ deadline: null, rollingDeadlineDays: 21 });
    expect(practiceLetter.kind).toBe("practice");
    expect(isCountry(practiceLetter.country)).toBe(true);
  });
});
