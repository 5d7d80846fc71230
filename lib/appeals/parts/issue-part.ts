import { addDays } from "@/lib/appeals/deadline";
import { isCalendarDay } from "@/lib/ground/calendar-day";
import { readLanguage } from "@/lib/ground/language-tag";
import type { Part, PartErrors } from "./part";
import { type FormValues, lineOf, linesOf, textOf } from "./part-form";

/** The sheet's numbers and dates. */
export const issuePart: Part = {
  title: "Numbers, dates and languages",
  intro:
    "As the sheet gives them. The date is kept exactly: letters before a day, or up to and including it.",
  isPerLanguage: false,
  form: () => ({
    rows: [],
    fields: [
      {
        name: "uaNumber",
        label: "UA number",
        kind: "line",
        hint: "257/14; nothing where the sheet has none",
      },
      { name: "indexNumber", label: "Index number", kind: "line" },
      { name: "issuedOn", label: "Date of the sheet", kind: "day" },
      { name: "deadlineKind", label: "Letters are asked for", kind: "choice", choices: deadlineKinds },
      { name: "deadline", label: "This date", kind: "day" },
      {
        name: "opensOn",
        label: "Opens on",
        kind: "day",
        hint: "Only to publish ahead of a day: the page can be read at once, letters begin then.",
      },
      {
        name: "languages",
        label: "Languages in the sheet’s order",
        kind: "lines",
        hint: "One per line, by name or tag; “own” stands for the writer’s own language.",
      },
      {
        name: "copiesToDiplomats",
        label: "The sheet asks for copies to the diplomats accredited in the writer’s country",
        kind: "tick",
      },
      {
        name: "afterDateRule",
        label: "What the sheet says about writing after the date",
        kind: "text",
        hint: "Shown beside the tick that a writer has to set after the date.",
      },
    ],
  }),
  values: ({ issue }) => ({
    uaNumber: issue.uaNumber ?? "",
    indexNumber: issue.indexNumber ?? "",
    issuedOn: issue.issuedOn ?? "",
    deadlineKind: "before",
    deadline: issue.deadline ?? "",
    opensOn: issue.opensOn ?? "",
    languages: issue.languages.join("\n"),
    copiesToDiplomats: issue.copiesToDiplomats ? "yes" : "",
    afterDateRule: issue.afterDateRule,
  }),
  apply: (content, _key, values) => {
    const named = linesOf(values, "languages").map((text) => ({ text, tag: readLanguage(text) }));
    const unknown = named.find(({ tag }) => tag === null);
    return {
      content: {
        ...content,
        issue: {
          ...content.issue,
          uaNumber: lineOf(values, "uaNumber") || null,
          indexNumber: lineOf(values, "indexNumber") || null,
          issuedOn: lineOf(values, "issuedOn") || null,
          opensOn: lineOf(values, "opensOn") || null,
          deadline: readDeadline(values),
          languages: [...new Set(named.flatMap(({ tag }) => tag ?? []))],
          copiesToDiplomats: values.copiesToDiplomats === "yes",
          afterDateRule: textOf(values, "afterDateRule"),
        },
      },
      errors: {
        ...dayErrors(values),
        ...(unknown && {
          languages: `“${unknown.text}” is no language that is known here: write its tag, such as az`,
        }),
      },
    };
  },
};

export const deadlineKinds = [
  { value: "before", label: "before the date below" },
  { value: "until", label: "up to and including the date below" },
];

/** The day before which letters are asked for: "up to and including" a day is before the next one. */
export function readDeadline(values: FormValues): string | null {
  const day = lineOf(values, "deadline");
  if (day === "" || !isCalendarDay(day)) return null;
  return values.deadlineKind === "until" ? addDays(day, 1) : day;
}

export function dayErrors(values: FormValues): PartErrors {
  const bad = ["issuedOn", "deadline", "opensOn"].filter((name) => {
    const day = lineOf(values, name);
    return day !== "" && !isCalendarDay(day);
  });
  return Object.fromEntries(bad.map((name) => [name, "Enter a day that exists, such as 2014-11-26"]));
}
