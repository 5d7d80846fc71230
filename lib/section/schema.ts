import { z } from "zod";
import { isCountry } from "@/lib/ground/country-names";
import { country, countryOrNone, day, listOf, matching, text, whole } from "@/lib/ground/form-parts";
import { readCountry } from "@/lib/ground/read-country";
import { safetyTopics } from "./safety-advice";

const LONGEST_NAME = 120;
const LONGEST_TEXT = 600;
// The device keeps a return code for 28 days: a letter that outlived it could not be opened from there.
const MOST_RETENTION_DAYS = 28;
const MOST_TRANSIT_DAYS = 120;
// The heaviest letter of the Universal Postal Union.
const MOST_GRAMS = 2000;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const languages = listOf
  .transform((tags) => tags.flatMap((tag) => tag.split(/\s+/)))
  .pipe(
    z
      .array(z.string().regex(LANGUAGE_TAG, "Enter languages by their codes, such as: en, fr, pt-BR"))
      .min(1, "Enter at least one language, such as en"),
  );

/** The single fields of the section's form. */
export const sectionFieldsSchema = z.object({
  name: text(LONGEST_NAME, "the name"),
  contact: text(LONGEST_TEXT, "the contact"),
  afterDateRule: text(LONGEST_TEXT, "the rule"),
  languages,
  organisationInLetters: z.enum(["yes", "no", "either"], "Choose whether letters name the organisation"),
  retentionDays: whole({
    from: 1,
    to: MOST_RETENTION_DAYS,
    message: `Enter a number of days from 1 to ${MOST_RETENTION_DAYS}`,
  }),
  attachesPdf: z.string().transform((value) => value === "yes"),
});

const countries = listOf
  .transform((names) => names.map(readCountry))
  .pipe(z.array(z.string().refine(isCountry, "Enter countries by name or two letters, with commas between")));

const currency = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .refine(isCurrency, "Enter a currency by its three letters, such as EUR");

const price = z
  .string()
  .transform((typed) => typed.trim().replace(",", "."))
  .pipe(matching(/^\d{1,6}(\.\d{1,3})?$/, "Enter a price such as 1.25"));

/** The lines of the section's tables, by table; a line whose fields are all empty is left out. */
export const sectionLineSchemas = {
  cautionCountries: z.object({
    country,
    reason: text(LONGEST_TEXT, "the reason").pipe(
      z.string().min(1, "Say why: writers read it before they type anything"),
    ),
  }),
  safetyAdvice: z.object({
    topic: z.enum(safetyTopics, "Choose what it is about"),
    country: countryOrNone,
    language: matching(LANGUAGE_TAG, "Enter the language of the advice by its code, such as en"),
    text: text(LONGEST_TEXT, "the advice").pipe(z.string().min(1, "Enter the advice")),
  }),
  postage: z.object({
    zone: text(LONGEST_NAME, "the zone"),
    countries,
    price,
    currency,
    weightGrams: whole({ from: 1, to: MOST_GRAMS, message: `Enter grams from 1 to ${MOST_GRAMS}` }),
    checkedOn: day,
  }),
  suspendedPost: z.object({ country, since: day, route: text(LONGEST_TEXT, "the way round") }),
  transitDays: z.object({
    country: countryOrNone,
    days: whole({ from: 1, to: MOST_TRANSIT_DAYS, message: `Enter days from 1 to ${MOST_TRANSIT_DAYS}` }),
  }),
} as const;

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}
