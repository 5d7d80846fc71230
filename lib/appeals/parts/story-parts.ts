import { isCalendarDay } from "@/lib/ground/calendar-day";
import type { Part, PartErrors } from "./part";
import { type FormValues, rowsOf, rowValues } from "./part-form";

const entryFields = ["day", "text", "source"] as const;
const pieceFields = ["day", "title", "text", "source"] as const;
const sourceFields = ["title", "url"] as const;

const dayField = {
  name: "day",
  label: "Day",
  kind: "day" as const,
  hint: "2014-11-26, or 2014-11 for a month",
};
const sourceField = { name: "source", label: "Source", kind: "line" as const };

/** What happened, day by day. */
export const timelinePart: Part = {
  title: "What happened",
  intro:
    "A dated line for each event, with where it is known from. Days that have not come yet are not shown.",
  isPerLanguage: true,
  form: () => ({
    fields: [],
    rows: [
      {
        name: "timeline",
        legend: "Event",
        fields: [dayField, { name: "text", label: "What happened", kind: "text" }, sourceField],
      },
    ],
  }),
  values: ({ timeline }, { language }) => rowValues("timeline", entryFields, inLanguage(timeline, language)),
  apply: (content, { language }, values) => {
    const rows = filledRows(values, "timeline", entryFields);
    const typed = rows.map(({ texts }) => texts).sort(byDay);
    // A table keeps no order among the events of a day.
    const before = inLanguage(content.timeline, language);
    const isSame = said(before, entryFields).sort().join() === said(typed, entryFields).sort().join();
    const hasChanged = language === content.sourceLanguage && !isSame;
    const timelineRevision = content.timelineRevision + (hasChanged ? 1 : 0);
    const entries = typed.map((texts) => ({ language, ...texts, sourceRevision: timelineRevision }));
    const timeline = [...notInLanguage(content.timeline, language), ...entries];
    return {
      content: { ...content, timelineRevision, timeline },
      errors: dayErrors("timeline", rows),
    };
  },
};

/** "From her family": short pieces in our own words. */
export const familyPart: Part = {
  title: "From the family",
  intro: "Short pieces in your own words about who the person is, each with its day and source.",
  isPerLanguage: true,
  form: () => ({
    fields: [],
    rows: [
      {
        name: "family",
        legend: "Piece",
        isOrdered: true,
        fields: [
          dayField,
          { name: "title", label: "Heading", kind: "line" },
          { name: "text", label: "Text", kind: "text" },
          sourceField,
        ],
      },
    ],
  }),
  values: ({ familyPieces }, { language }) =>
    rowValues("family", pieceFields, inLanguage(familyPieces, language)),
  apply: (content, { language }, values) => {
    const rows = filledRows(values, "family", pieceFields);
    const typed = rows.map(({ texts }) => texts);
    const before = inLanguage(content.familyPieces, language);
    const isSame = said(before, pieceFields).join() === said(typed, pieceFields).join();
    const hasChanged = language === content.sourceLanguage && !isSame;
    const familyRevision = content.familyRevision + (hasChanged ? 1 : 0);
    const pieces = typed.map((texts) => ({ language, ...texts, sourceRevision: familyRevision }));
    const familyPieces = [...notInLanguage(content.familyPieces, language), ...pieces];
    return {
      content: { ...content, familyRevision, familyPieces },
      errors: dayErrors("family", rows),
    };
  },
};

/** Where all of it is known from. */
export const sourcesPart: Part = {
  title: "Sources",
  intro: "The sheet itself and everything else the page relies on, in the order of weight.",
  isPerLanguage: false,
  form: () => ({
    fields: [],
    rows: [
      {
        name: "sources",
        legend: "Source",
        isOrdered: true,
        fields: [
          { name: "title", label: "What it is", kind: "line" },
          { name: "url", label: "Address on the web", kind: "line", hint: "https://…, or nothing" },
        ],
      },
    ],
  }),
  values: ({ sources }) =>
    rowValues(
      "sources",
      sourceFields,
      sources.map(({ title, url }) => ({ title, url: url ?? "" })),
    ),
  apply: (content, _key, values) => {
    const rows = filledRows(values, "sources", sourceFields);
    const bad = rows.find(({ texts: { url } }) => url !== "" && !isWebAddress(url));
    return {
      content: { ...content, sources: rows.map(({ texts }) => ({ ...texts, url: texts.url || null })) },
      errors: bad ? { [`sources.url-${bad.index}`]: "Enter an address that begins with https://" } : {},
    };
  },
};

function filledRows<Name extends string>(values: FormValues, rows: string, names: readonly Name[]) {
  return rowsOf(values, rows, names).filter(({ texts }) => Object.values(texts).some((text) => text !== ""));
}

function dayErrors(name: string, rows: { index: number; texts: { day: string } }[]): PartErrors {
  const bad = rows.find(({ texts: { day } }) => !isCalendarDay(day) && !isCalendarDay(`${day}-01`));
  return bad
    ? { [`${name}.day-${bad.index}`]: "Enter a day such as 2014-11-26, or a month such as 2014-11" }
    : {};
}

/** No "javascript:" and nothing else that is no page. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Each entry as one text that is equal for the same words. */
function said<Name extends string>(entries: readonly Record<Name, string>[], names: readonly Name[]) {
  return entries.map((entry) => JSON.stringify(names.map((name) => entry[name])));
}

function inLanguage<Entry extends { language: string }>(entries: readonly Entry[], language: string) {
  return entries.filter((entry) => entry.language === language);
}

function notInLanguage<Entry extends { language: string }>(entries: readonly Entry[], language: string) {
  return entries.filter((entry) => entry.language !== language);
}

function byDay(a: { day: string }, b: { day: string }): number {
  return a.day.localeCompare(b.day);
}
