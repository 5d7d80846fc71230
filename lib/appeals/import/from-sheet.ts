import { letterSentence } from "@/lib/appeals/ask-sentence";
import { type FormValues, rowField, rowValues } from "@/lib/appeals/parts/part-form";
import { readLanguage } from "@/lib/ground/language-tag";
import { countryCode } from "@/lib/ground/read-country";
import type { SheetAddressee, SheetReading } from "@/lib/sheets/schema";
import { countryOfEmbassy, takeCountry } from "./address-country";
import { type KnownOfficial, matchOfficial } from "./match-official";
import { openingWords } from "./opening-words";
import { plainTitle } from "./plain-title";
import { type Passage, sheetStory } from "./sheet-story";

/** Where a field comes from: its lines in the sheet, and whether the reader was sure. */
export type Evidence = { lines: number[]; isSure: boolean };

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

// Under this the coordinator is asked to look twice. The reader gives 0.95 and more to what a label names.
const SURE = 0.9;

/** A sheet as the review form shows it: every field filled as far as the sheet goes, each with its evidence. */
export function reviewOf(
  reading: SheetReading,
  directory: readonly KnownOfficial[],
): { values: FormValues; evidence: Record<string, Evidence> } {
  const { fields, language } = reading;
  const country = countryCode(fields.country.value ?? "") ?? "";
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
    deadlineKind: deadlineKind(reading),
    deadline: fields.deadline.value ?? "",
    languages: languagesOf(reading).join("\n"),
    copiesToDiplomats: fields.copiesToDiplomats.value ? "yes" : "",
    ...openingWords({ reading, personName }),
    ...rowValues("asks", ["sheetForm", "letterSentence"], asks),
    ...rowValues(
      "officials",
      officialFields,
      addressees.map(({ kind, found }) => officialRow({ addressee: found.value, kind, country, directory })),
    ),
  };
  return { values, evidence: evidenceOf(reading, { summary, background, addressees }) };
}

/** Where a sheet names none, its own language and the writer's: marked as not found, to be looked at. */
function languagesOf({ fields, language }: SheetReading): string[] {
  const named = fields.languages.map(({ value }) => readLanguage(value) ?? value);
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
}): Record<(typeof officialFields)[number], string> {
  const address = takeCountry(addressee.addressLines);
  // An embassy stands anywhere but in the country of the case: where its address does not say, nobody knows.
  const elsewhere = isEmbassy(addressee) ? (countryOfEmbassy(address.lines) ?? "") : country;
  const own = address.country ?? elsewhere;
  // Newspapers and organisations have neither: their first line is what they are called.
  const isNameless = !addressee.role && !addressee.name;
  const [first = "", ...rest] = address.lines;
  return {
    use: matchOfficial({ addressee, country: own, directory })?.id ?? "new",
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

const LIMITS = [
  "until|till|by|up to|no later than|expires?|after",
  "hasta|a más tardar|después|jusqu|au plus tard|d'ici|après|bis|spätestens|nach",
];
const UNTIL = new RegExp(`\\b(?:${LIMITS.join("|")})\\b`, "i");
const BEFORE = /\b(before|antes|avant|vor dem)\b/i;

/** Whether the sheet counts the day itself: "until", "by" and "if sending after" do, "before" does not. */
function deadlineKind({ fields: { deadline }, lines }: SheetReading): string {
  const words = deadline.lines.flatMap((line) => [lines[line - 2] ?? "", lines[line - 1] ?? ""]).join(" ");
  if (BEFORE.test(words)) return "before";
  return UNTIL.test(words) ? "until" : "before";
}

function evidenceOf(
  { fields }: SheetReading,
  story: {
    summary: Passage;
    background: Passage;
    addressees: readonly { found: { confidence: number; lines: number[] } }[];
  },
): Record<string, Evidence> {
  const of = ({ confidence, lines }: { confidence: number; lines: number[] }) => ({
    lines,
    isSure: confidence >= SURE,
  });
  const all = (found: readonly { confidence: number; lines: number[] }[]) => ({
    lines: [...new Set(found.flatMap(({ lines }) => lines))],
    isSure: found.length > 0 && found.every(({ confidence }) => confidence >= SURE),
  });
  return {
    personName: all(fields.persons),
    country: of(fields.country),
    title: of(fields.title),
    summary: { lines: story.summary.lines, isSure: false },
    background: { lines: story.background.lines, isSure: false },
    uaNumber: of(fields.uaNumber),
    indexNumber: of(fields.indexNumber),
    issuedOn: of(fields.issueDate),
    deadline: of(fields.deadline),
    languages: all(fields.languages),
    copiesToDiplomats: of(fields.copiesToDiplomats),
    ...Object.fromEntries(fields.asks.map((ask, index) => [rowField("asks", `${index}`), of(ask)])),
    ...Object.fromEntries(
      story.addressees.map(({ found }, index) => [rowField("officials", `${index}`), of(found)]),
    ),
  };
}
