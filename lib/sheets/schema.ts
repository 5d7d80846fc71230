import { z } from "zod";
import { readLanguage } from "@/lib/ground/language-tag";
import { countryCode } from "@/lib/ground/read-country";

const texts = z.array(z.string());

const sheetAddresseeSchema = z.object({
  role: z.string().nullable(),
  name: z.string().nullable(),
  addressLines: texts,
  fax: texts,
  phone: texts,
  email: texts,
  salutation: z.string().nullable(),
});

const sheetPersonSchema = z.object({ name: z.string(), gender: z.enum(["m", "f"]).nullable() });

/** An Urgent Action as data. Key order is the order in which `npm run parse` prints. */
export const sheetSchema = z.object({
  title: z.string().nullable(),
  country: z.string().nullable(),
  uaNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  issueDate: z.string().nullable(),
  deadline: z.string().nullable(),
  languages: texts,
  asks: texts,
  targets: z.array(sheetAddresseeSchema),
  copiesTo: z.array(sheetAddresseeSchema),
  copiesToDiplomats: z.boolean(),
  persons: z.array(sheetPersonSchema),
  additionalInformation: z.boolean(),
  relatedUas: texts,
  modelLetter: z.boolean(),
});

/** `confidence` runs from 0 to 1; `lines` are numbers into `SheetReading.lines`, counted from 1. */
const found = <T extends z.ZodType>(value: T) =>
  z.object({ value, confidence: z.number(), lines: z.array(z.number()) });

/** A country or a language: its code, null where the list has none, and its English name nearest to the print. */
const namedSchema = z.object({ code: z.string().nullable(), name: z.string() });
type Named = z.infer<typeof namedSchema>;
// Older readings have the name alone.
const named = (of: (name: string) => Named) => z.union([z.string().transform(of), namedSchema]);

export const namedCountry = (name: string): Named => ({ code: countryCode(name), name });
export const namedLanguage = (name: string): Named => ({ code: readLanguage(name), name });

const text = found(z.string().nullable());
const flag = found(z.boolean());

export const sheetReadingSchema = z.object({
  format: z.enum(["text", "pdf", "docx", "html", "eml"]),
  language: z.enum(["en", "es", "fr", "de"]),
  kind: z.enum(["first", "further", "outcome", "stop"]),
  lines: texts,
  fields: z.object({
    title: text,
    country: found(named(namedCountry).nullable()),
    uaNumber: text,
    indexNumber: text,
    issueDate: text,
    deadline: text,
    languages: z.array(found(named(namedLanguage))),
    asks: z.array(found(z.string())),
    targets: z.array(found(sheetAddresseeSchema)),
    copiesTo: z.array(found(sheetAddresseeSchema)),
    copiesToDiplomats: flag,
    persons: z.array(found(sheetPersonSchema)),
    additionalInformation: flag,
    relatedUas: z.array(found(z.string())),
    modelLetter: flag,
  }),
  /** The model letter from its salutation to its closing words, a paragraph a string, or null. */
  template: found(texts).nullable(),
  /** What a person has to look at, by its path in the printed sheet, and why. Older readings have none. */
  doubts: z.array(z.object({ path: z.string(), reason: z.string() })).default([]),
  /** Lines that hold something and went into no field. */
  unused: z.array(z.number()).default([]),
});

export type SheetAddressee = z.infer<typeof sheetAddresseeSchema>;
export type SheetPerson = z.infer<typeof sheetPersonSchema>;
export type Sheet = z.infer<typeof sheetSchema>;
export type SheetReading = z.infer<typeof sheetReadingSchema>;
export type SheetFields = SheetReading["fields"];
export type SheetFormat = SheetReading["format"];
export type SheetLanguage = SheetReading["language"];
export type SheetKind = SheetReading["kind"];
export type Found<T> = { value: T; confidence: number; lines: number[] };
