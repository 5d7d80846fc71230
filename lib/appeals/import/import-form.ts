import { deadlineKinds } from "@/lib/appeals/parts/issue-part";
import { type Choice, type PartForm, repeatedNames } from "@/lib/appeals/parts/part-form";
import { REPLACES } from "./from-review";
import type { KnownOfficial } from "./match-official";
import { officialLabel } from "./official-label";

/** The fields that somebody looks through before a sheet becomes a draft, in groups of one screen each. */
export function importForm(
  directory: readonly KnownOfficial[],
  replaceable: readonly KnownOfficial[] = [],
): { legend: string; form: PartForm }[] {
  const choices = [
    ...[...new Set(replaceable)].map(({ id, name, role }) => ({
      value: `${REPLACES}${id}`,
      label: `replace ${name || role}: same office, new person`,
    })),
    ...directory.map((official) => ({
      value: official.id,
      label: officialLabel(official),
      country: official.country,
    })),
  ];
  return [
    {
      legend: "Who and what",
      form: {
        rows: [],
        fields: [
          { name: "personName", label: "Name", kind: "line", hint: "As every letter has to spell it." },
          { name: "country", label: "Country of the case", kind: "country" },
          { name: "sourceLanguage", label: "Language of the sheet", kind: "language" },
          { name: "title", label: "Title", kind: "line" },
          { name: "summary", label: "Summary", kind: "text", hint: "Three to five sentences are best." },
          { name: "background", label: "Background", kind: "text" },
        ],
      },
    },
    {
      legend: "Numbers, dates and languages",
      form: {
        rows: [],
        fields: [
          { name: "uaNumber", label: "UA number", kind: "line" },
          { name: "indexNumber", label: "Index number", kind: "line" },
          { name: "issuedOn", label: "Date of the sheet", kind: "day" },
          { name: "deadlineKind", label: "Letters are asked for", kind: "choice", choices: deadlineKinds },
          { name: "deadline", label: "This date", kind: "day" },
          { name: "languages", label: "Languages in the sheet’s order", kind: "lines" },
          {
            name: "copiesToDiplomats",
            label: "The sheet asks for copies to the diplomats accredited in the writer’s country",
            kind: "tick",
          },
        ],
      },
    },
    {
      legend: "What to ask",
      form: {
        fields: [],
        rows: [
          {
            name: "asks",
            legend: "Ask",
            fields: [
              { name: "sheetForm", label: "As the sheet words it", kind: "text" },
              {
                name: "letterSentence",
                label: "As a sentence of the letter",
                kind: "text",
                hint: "Leave it empty to have it made.",
              },
            ],
          },
        ],
      },
    },
    { legend: "Who to write to", form: { fields: [], rows: [officialRows(choices)] } },
    {
      legend: "The model letter",
      form: {
        rows: [],
        fields: [
          { name: "subject", label: "Subject", kind: "line" },
          {
            name: "why",
            label: "Why I write",
            kind: "text",
            hint: "No greeting: each official’s own is put in.",
          },
          { name: "facts", label: "The facts", kind: "text", hint: "The asks follow, each as a sentence." },
          { name: "closing", label: "Closing", kind: "text" },
        ],
      },
    },
  ];
}

function officialRows(directory: readonly Choice[]) {
  return {
    name: "officials",
    legend: "Official",
    fields: [
      {
        name: "kind",
        label: "Gets",
        kind: "choice" as const,
        choices: [
          { value: "to", label: "a letter" },
          { value: "copy", label: "a copy" },
          { value: "embassy", label: "a copy, as an embassy" },
          { value: "no", label: "nothing: leave out" },
        ],
      },
      {
        name: "use",
        label: "In the directory",
        kind: "choice" as const,
        hint: "Whoever is there already keeps what the directory says; the fields below are then not used.",
        choices: [{ value: "new", label: "not yet: enter it as below" }, ...directory],
      },
      { name: "role", label: "Role", kind: "line" as const },
      { name: "name", label: "Name", kind: "line" as const },
      { name: "addressLines", label: "Address without the country", kind: "lines" as const },
      { name: "country", label: "Country", kind: "country" as const },
      { name: "faxes", label: "Faxes", kind: "lines" as const, hint: "One per line." },
      { name: "phones", label: "Telephones", kind: "lines" as const, hint: "One per line." },
      { name: "emails", label: "Emails", kind: "lines" as const, hint: "One per line." },
      {
        name: "salutation",
        label: "Salutation",
        kind: "line" as const,
        hint: "Exactly as the sheet gives it.",
      },
    ],
  };
}

/** The names of the review's fields that come several times, and the ticks that say that a field is right. */
export function repeatedInImport(): string[] {
  return [...importForm([]).flatMap(({ form }) => repeatedNames(form)), "right"];
}
