import type { AppealContent } from "@/lib/appeals/content";
import { aboutPart } from "@/lib/appeals/parts/about-part";
import { readKind } from "@/lib/appeals/parts/addressee-part";
import { askPart } from "@/lib/appeals/parts/ask-part";
import { issuePart } from "@/lib/appeals/parts/issue-part";
import type { PartErrors } from "@/lib/appeals/parts/part";
import { type FormValues, lineOf, linesOf, rowsOf, textOf } from "@/lib/appeals/parts/part-form";
import { tidyNumber } from "@/lib/ground/phone-number";
import { readCountry } from "@/lib/ground/read-country";
import { readEmailAddress } from "@/lib/mail/email-address";
import { readSalutations } from "@/lib/officials/bilingual-salutation";
import { officialSchema, officialValues } from "@/lib/officials/schema";
import type { SheetReading } from "@/lib/sheets/schema";
import { officialFields } from "./from-sheet";

/** Somebody whom the directory does not know yet. `index` is the row of the form. */
export type NewOfficial = {
  index: number;
  role: string;
  name: string;
  addressLines: string[];
  country: string;
  faxes: string[];
  phones: string[];
  emails: string[];
  salutations: Record<string, string>;
  /** The predecessor in the directory, who leaves it. */
  replaces?: string;
};

/**
 * What the form posts for an official who takes another's place in the directory begins with this; the other's id
 * follows.
 */
export const REPLACES = "replace:";

/** The addressees' ids stand for rows of `newOfficials` where they begin with this. */
const NEW = "new:";

type Reviewed = { content: AppealContent; newOfficials: NewOfficial[]; errors: PartErrors };

/** What a coordinator has made of a sheet, as a draft; messages by field where something can't be stored as typed. */
export function fromReview(values: FormValues, kind: SheetReading["kind"]): Reviewed {
  const language = lineOf(values, "sourceLanguage") || "en";
  const key = { language, officialId: null };
  const empty = emptyContent(language, kind);
  // The form of the review posts the same fields as these parts do, so that they are read in one place.
  const about = aboutPart.apply(empty, key, { ...values, isShownInFeeds: "yes" });
  const issue = issuePart.apply(about.content, key, values);
  const asks = askPart.apply(issue.content, key, values);
  const { officials, newOfficials, errors } = readOfficials(values, language);
  const texts = {
    language,
    title: lineOf(values, "title"),
    summary: textOf(values, "summary"),
    background: textOf(values, "background"),
    sensitiveBackground: "",
    translatedBy: "editor" as const,
    sourceRevision: 1,
  };
  return {
    content: {
      ...asks.content,
      texts: [texts],
      sources: lineOf(values, "indexNumber")
        ? [
            {
              title: `Urgent Action ${lineOf(values, "uaNumber")} (${lineOf(values, "indexNumber")})`,
              url: null,
            },
          ]
        : [],
      addressees: officials,
      templates: templateOf(values, language),
    },
    newOfficials,
    errors: { ...about.errors, ...issue.errors, ...asks.errors, ...errors },
  };
}

/** Puts the ids of officials who have been entered in the place of their rows. */
export function withOfficialIds(content: AppealContent, ids: ReadonlyMap<number, string>): AppealContent {
  const addressees = content.addressees.map(({ officialId, kind }) => ({
    kind,
    officialId: officialId.startsWith(NEW)
      ? (ids.get(Number(officialId.slice(NEW.length))) ?? officialId)
      : officialId,
  }));
  return { ...content, addressees };
}

function readOfficials(values: FormValues, language: string) {
  const rows = rowsOf(values, "officials", officialFields).filter(({ texts: { kind, use, ...typed } }) => {
    const { country: _country, ...words } = typed;
    return kind !== "no" && (use !== "new" || Object.values(words).some((text) => text !== ""));
  });
  const errors: PartErrors = {};
  const chosen = new Set<string>();
  const officials: AppealContent["addressees"] = [];
  const newOfficials: NewOfficial[] = [];
  for (const { index, texts } of rows) {
    const replaces = texts.use.startsWith(REPLACES) ? texts.use.slice(REPLACES.length) : undefined;
    const isNew = texts.use === "new" || texts.use === "" || replaces !== undefined;
    const officialId = isNew ? `${NEW}${index}` : texts.use;
    if (chosen.has(officialId)) errors[`officials.use-${index}`] = "This official is in the list already";
    chosen.add(officialId);
    officials.push({ officialId, kind: readKind(texts.kind) });
    if (!isNew) continue;
    const official = newOfficial(index, texts, language);
    newOfficials.push({ ...official, ...(replaces !== undefined && { replaces }) });
    if (official.role === "" && official.name === "")
      errors[`officials.role-${index}`] = "Enter the role or the name, or choose “nothing: leave out”";
    if (official.country === "") errors[`officials.country-${index}`] = "Choose the country of the address";
    // An official of a sheet keeps the limits of the directory's form, or the form would refuse it later.
    const typed = {
      ...official,
      organisation: "",
      represents: null,
      serves: null,
      timeZone: "UTC",
      source: "a sheet",
    };
    const checked = officialSchema.safeParse(officialValues({ ...typed, verifiedOn: null }));
    for (const { path, message } of checked.error?.issues ?? [])
      errors[`officials.${String(path[0]).replace("salutations", "salutation")}-${index}`] ??= message;
  }
  return { officials, newOfficials, errors };
}

function newOfficial(
  index: number,
  texts: Record<(typeof officialFields)[number], string>,
  language: string,
): NewOfficial {
  const { role, name, salutation } = texts;
  const lines = (field: "addressLines" | "faxes" | "phones" | "emails") => linesOf(texts, field);
  return {
    index,
    role: role || name,
    name: role ? name : "",
    // The review takes a country by its name, too.
    country: readCountry(texts.country),
    addressLines: lines("addressLines"),
    faxes: lines("faxes").map(tidyNumber),
    phones: lines("phones").map(tidyNumber),
    emails: lines("emails").map((email) => readEmailAddress(email)?.address ?? email),
    salutations: { ...readSalutations(salutation, language) },
  };
}

function templateOf(values: FormValues, language: string): AppealContent["templates"] {
  const blocks = (["subject", "why", "facts", "closing"] as const)
    .map((part) => ({ part, variant: 0, text: textOf(values, part) }))
    .filter(({ text }) => text !== "");
  if (blocks.length === 0) return [];
  return [{ id: "", language, officialId: null, translatedBy: "editor", sourceRevision: 0, blocks }];
}

function emptyContent(sourceLanguage: string, kind: SheetReading["kind"]): AppealContent {
  return {
    country: "",
    personName: "",
    personSpellings: [],
    sensitiveWords: [],
    sourceLanguage,
    isShownInFeeds: true,
    allowsServerSending: false,
    revision: 1,
    texts: [],
    timelineRevision: 0,
    timeline: [],
    familyRevision: 0,
    familyPieces: [],
    sources: [],
    issue: {
      kind,
      uaNumber: null,
      indexNumber: null,
      issuedOn: null,
      opensOn: null,
      deadline: null,
      rollingDeadlineDays: null,
      languages: [],
      copiesToDiplomats: false,
      afterDateRule: "",
      newsTitle: "",
      news: "",
      newsRevision: 0,
      outcome: "",
    },
    newsTexts: [],
    asks: [],
    addressees: [],
    templates: [],
  };
}
