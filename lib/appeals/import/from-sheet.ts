import { letterSentence } from "@/lib/appeals/ask-sentence";
import { type FormValues, rowField, rowValues } from "@/lib/appeals/parts/part-form";
import { countryOfEmbassy, takeCountry } from "@/lib/officials/address-country";
import type { SheetAddressee, SheetReading } from "@/lib/sheets/schema";
import { findDates } from "@/lib/sheets/words/dates";
import { type KnownOfficial, matchOfficial, type OfficialMatch } from "./match-official";
import { openingWords } from "./opening-words";
import { plainTitle } from "./plain-title";
import { type Passage, sheetStory } from "./sheet-story";

/**
 * Where a field comes from: its lines in the sheet, and why a person has to look at it, or null where the reader is
 * sure.
 */
export type Evidence = { lines: number[]; doubt: string | null };

export const officialFields = [
  "use",
  "kind",
  "role",
  "name",
  "addressLines",
  "country",
  "faxes",
  "phones",
  "emails",
  "salutation",
] as const;

/** A sheet as the review form shows it: every field filled as far as the sheet goes, each with its evidence. */
export function reviewOf(
  reading: SheetReading,
  directory: readonly KnownOfficial[],
): { values: FormValues; evidence: Record<string, Evidence>; replaceable: KnownOfficial[] } {
  const { fields, language } = reading;
  const country = fields.country.value?.code ?? "";
  const { summary, background } = sheetStory(reading);
  const addressees = [
    ...fields.targets.map((one) => ({ kind: "to", found: one })),
    ...fields.copiesTo.map((one) => ({ kind: isEmbassy(one.value) ? "embassy" : "copy", found: one })),
  ];
  const asks = fields.asks.map(({ value }) => ({
    sheetForm: value,
    letterSentence: letterSentence({ sheetForm: value, language }) ?? ownSentence(reading, value),
  }));
  const personName = fields.persons.map(({ value }) => value.name).join(", ");
  const rows = addressees.map(({ kind, found }) =>
    officialRow({ addressee: found.value, kind, country, directory }),
  );
  const limit = readLimit(reading);
  const values: FormValues = {
    personName,
    country,
    sourceLanguage: language,
    title: plainTitle(reading),
    summary: summary.text,
    background: background.text,
    uaNumber: fields.uaNumber.value ?? "",
    indexNumber: fields.indexNumber.value ?? "",
    issuedOn: fields.issueDate.value ?? "",
    deadlineKind: limit ?? "before",
    deadline: fields.deadline.value ?? "",
    languages: languagesOf(reading).join("\n"),
    copiesToDiplomats: fields.copiesToDiplomats.value ? "yes" : "",
    ...openingWords({ reading, personName }),
    ...rowValues("asks", ["sheetForm", "letterSentence"], asks),
    ...rowValues(
      "officials",
      officialFields,
      rows.map(({ row }) => row),
    ),
  };
  const evidence = evidenceOf({ reading, summary, background, facts: String(values.facts ?? ""), limit });
  for (const [index, { row, alike }] of rows.entries()) {
    if (alike) evidence[`officials.use-${index}`] = { lines: [], doubt: sharedChannel(alike) };
    if (row.country === "")
      evidence[`officials.country-${index}`] = {
        lines: [],
        doubt: "the address does not say in which country it is",
      };
  }
  return { values, evidence, replaceable: rows.flatMap(({ alike }) => (alike ? [alike.official] : [])) };
}

/** "The directory has Petru E. with this fax": what a person has to decide about two who share something. */
function sharedChannel({ official, because }: OfficialMatch): string {
  const shared = { email: "email", fax: "fax", name: "name" }[because];
  return `the directory has “${official.name || official.role}” with this ${shared}. Same office, new person?`;
}

/** Where a sheet names none, its own language and the writer's: marked as not found, to be looked at. */
function languagesOf({ fields, language }: SheetReading): string[] {
  const named = fields.languages.map(({ value }) => value.code ?? value.name);
  return named.length > 0 ? named : [language, "own"];
}

function officialRow({
  addressee,
  kind,
  country,
  directory,
}: {
  addressee: SheetAddressee;
  kind: string;
  country: string;
  directory: readonly KnownOfficial[];
}): { row: Record<(typeof officialFields)[number], string>; alike: OfficialMatch | null } {
  const address = takeCountry(addressee.addressLines);
  // An embassy stands anywhere but in the country of the case: where its address does not say, nobody knows.
  const elsewhere = isEmbassy(addressee) ? (countryOfEmbassy(address.lines) ?? "") : country;
  const own = address.country ?? elsewhere;
  // Newspapers and organisations have neither: their first line is what they are called.
  const isNameless = !addressee.role && !addressee.name;
  const [first = "", ...rest] = address.lines;
  const match = matchOfficial({ addressee, country: own, directory });
  const row = {
    use: match?.isSame ? match.official.id : "new",
    kind,
    role: isNameless ? first : (addressee.role ?? ""),
    name: addressee.name ?? "",
    addressLines: (isNameless ? rest : address.lines).join("\n"),
    country: own,
    faxes: addressee.fax.join("\n"),
    phones: addressee.phone.join("\n"),
    emails: addressee.email.join("\n"),
    salutation: addressee.salutation?.replace(/[,:]\s*$/, "") ?? "",
  };
  return { row, alike: match && !match.isSame ? match : null };
}

function isEmbassy({ role, name, addressLines }: SheetAddressee): boolean {
  return /\b(embass|ambassad|embajad|botschaft|high commission|consul)/i.test(
    [role, name, ...addressLines].join(" "),
  );
}

/** In a sheet with a model letter the ask is a sentence of a letter already. */
function ownSentence({ template }: SheetReading, ask: string): string {
  return template ? `${ask.replace(/[.;,\s]+$/, "")}.` : "";
}

const UNTIL_WORDS = [
  "until|till|by|up to|no later than|expires?|after|extended",
  "hasta|a más tardar|después|jusqu|au plus tard|d'ici|après|bis|spätestens|nach",
];
const UNTIL = new RegExp(`\\b(?:${UNTIL_WORDS.join("|")})\\b`, "gi");
const BEFORE = /\b(?:before|antes|avant|vor dem)\b/gi;
// So far before its date a word of a limit may stand on the line above.
const NEAR = 60;

/**
 * Whether the sheet counts the day itself ("until", "by") or not ("before"), by the word that stands nearest before
 * the date.
 */
function readLimit({ fields: { deadline }, lines }: SheetReading): "before" | "until" | null {
  const [at = 0] = deadline.lines;
  const line = lines[at - 1] ?? "";
  const start = findDates(line).find(({ iso }) => iso === deadline.value)?.start ?? line.length;
  const own = line.slice(0, start);
  for (const words of [own, `${lines[at - 2] ?? ""} ${own}`.slice(-NEAR)]) {
    const [before, until] = [BEFORE, UNTIL].map((pattern) =>
      Math.max(-1, ...[...words.matchAll(pattern)].map(({ index }) => index)),
    );
    if (before !== until) return (before ?? -1) > (until ?? -1) ? "before" : "until";
  }
  return null;
}

/** Those of the lines in which one of the texts stands; all of them where none does. */
function linesWith(texts: readonly string[], lines: readonly number[], source: readonly string[]): number[] {
  const own = lines.filter((number) => texts.some((text) => source[number - 1]?.includes(text)));
  return own.length > 0 ? own : [...lines];
}

// The names of the form's fields by those of the reading.
const OFFICIAL_FIELDS: Readonly<Record<string, string>> = { fax: "faxes", phone: "phones", email: "emails" };

/** The reading's doubts and lines by the fields of the form. */
function evidenceOf({
  reading: { fields, doubts, lines: source },
  summary,
  background,
  facts,
  limit,
}: {
  reading: SheetReading;
  summary: Passage;
  background: Passage;
  facts: string;
  limit: string | null;
}): Record<string, Evidence> {
  const doubtAt = (path: string): string | null =>
    doubts.find((one) => one.path === path || one.path.startsWith(`${path}.`))?.reason ?? null;
  const of = (path: keyof SheetReading["fields"]): Evidence => ({
    lines: [...new Set([fields[path]].flat().flatMap(({ lines }) => lines))],
    doubt: doubtAt(path),
  });
  const rows = (name: "targets" | "copiesTo", from: number) =>
    fields[name].flatMap(({ value, lines }, at): [string, Evidence][] => {
      const cells = Object.entries(value).map(([field, texts]): [string, Evidence] => [
        `officials.${OFFICIAL_FIELDS[field] ?? field}-${from + at}`,
        { lines: linesWith([texts ?? []].flat(), lines, source), doubt: doubtAt(`${name}.${at}.${field}`) },
      ]);
      return [[rowField("officials", `${from + at}`), { lines, doubt: null }], ...cells];
    });
  return {
    personName: of("persons"),
    country: of("country"),
    title: of("title"),
    summary: {
      lines: summary.lines,
      doubt: summary.text === "" ? "no story was found above the asks" : null,
    },
    background: {
      lines: background.lines,
      doubt:
        fields.additionalInformation.value && background.text === ""
          ? "its heading stands over nothing"
          : null,
    },
    facts: { lines: [], doubt: facts === "" ? "the sheet has no letter to take them from" : null },
    uaNumber: of("uaNumber"),
    indexNumber: of("indexNumber"),
    issuedOn: of("issueDate"),
    deadline: of("deadline"),
    deadlineKind: {
      lines: fields.deadline.lines,
      doubt: limit === null && fields.deadline.value !== null ? "no word beside the date says so" : null,
    },
    languages: of("languages"),
    copiesToDiplomats: of("copiesToDiplomats"),
    ...Object.fromEntries(
      fields.asks.map(({ lines }, at) => [`asks.sheetForm-${at}`, { lines, doubt: doubtAt(`asks.${at}`) }]),
    ),
    ...Object.fromEntries([...rows("targets", 0), ...rows("copiesTo", fields.targets.length)]),
  };
}
