import { z } from "zod";
import { cleanLine } from "@/lib/ground/clean-text";
import { country, countryOrNone, day, text } from "@/lib/ground/form-parts";
import { tidyNumber } from "@/lib/ground/phone-number";
import { readEmailAddress } from "@/lib/mail/email-address";
import { channelsOf, type DirectoryEntry, officialFields } from "./directory-entry";
import { EMBASSY_SALUTATIONS, isEmbassy } from "./embassy";
import { timeZoneOf } from "./time-zone";

const LONGEST_LINE = 160;
// Two printed lines; offices with longer names are given by their usual short one.
const LONGEST_SOURCE = 500;
// What the window of an envelope shows under name, role and organisation.
const MOST_ADDRESS_LINES = 7;
const MOST_NUMBERS = 12;
const NUMBER = /^[+(]?\d[\d\s()./-]{3,}\d( ext\. \d+)?$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Each line a value of its own; blank ones fall away. */
const lines = z.string().transform((typed) =>
  typed
    .split(/\r\n?|\n/)
    .map((line) => cleanLine(line.replace(/[\u00AD\uFEFF]/g, "")))
    .filter((line) => line !== ""),
);

const addressLines = lines.pipe(
  z
    .array(z.string().max(LONGEST_LINE, `Keep each address line under ${LONGEST_LINE} characters`))
    .max(MOST_ADDRESS_LINES, `Keep the address to ${MOST_ADDRESS_LINES} lines: an envelope shows no more`),
);

const numbers = (thing: string) =>
  lines
    .transform((all) => all.map(tidyNumber))
    .pipe(
      z
        .array(
          z.string().refine((typed) => NUMBER.test(typed), {
            error: ({ input }) => `Enter each ${thing} on a line of its own: “${String(input)}” is not one`,
          }),
        )
        .max(MOST_NUMBERS, `Keep it to ${MOST_NUMBERS} numbers`),
    );

const emails = lines
  .pipe(
    z.array(
      z.string().refine((typed) => readEmailAddress(typed) !== null, {
        error: ({ input }) => `Enter each email address on a line of its own: “${String(input)}” is not one`,
      }),
    ),
  )
  .transform((typed) => typed.map((one) => readEmailAddress(one)?.address ?? one));

/** "en: Dear President", line by line. */
const salutations = lines
  .pipe(
    z.array(
      z.string().refine((typed) => readSalutation(typed) !== null, {
        error: ({ input }) =>
          `Enter each salutation behind its language, such as “en: Dear President”: “${String(input)}” is not one`,
      }),
    ),
  )
  .transform((typed) =>
    Object.fromEntries(typed.flatMap((one) => [readSalutation(one) ?? []].filter(isPair))),
  );

const timeZone = z
  .string()
  .trim()
  .refine((name) => name === "" || isTimeZone(name), "Enter a time zone such as Asia/Baku, or UTC");

const state = countryOrNone.transform((code) => (code === "" ? null : code));

/** What may be typed of an official; several values of a field stand on lines of their own. */
export const officialSchema = z
  .object({
    role: text(LONGEST_LINE, "the role").pipe(
      z.string().min(1, "Enter the role, such as President or Minister of Justice"),
    ),
    name: text(LONGEST_LINE, "the name"),
    organisation: text(LONGEST_LINE, "the organisation"),
    represents: state,
    serves: state,
    addressLines,
    country,
    faxes: numbers("fax number"),
    phones: numbers("telephone number"),
    emails,
    salutations,
    timeZone,
    source: text(LONGEST_SOURCE, "the source").pipe(
      z.string().min(1, "Say where this comes from: a sheet, a website with its day, a call"),
    ),
    verifiedOn: z.union(
      [z.literal("").transform(() => null), z.string().transform(isoDay).pipe(day)],
      "Enter a day such as 2026-11-21",
    ),
  })
  .refine(({ represents, serves }) => (represents === null) === (serves === null), {
    error: "Choose both countries for an embassy, or neither for any other official",
    path: ["serves"],
  })
  .refine(({ represents, serves }) => represents === null || represents !== serves, {
    error: "A state has no embassy in itself: choose another country",
    path: ["serves"],
  })
  .refine((entry) => !isEmbassy(entry) || channelsOf(entry).length > 0, {
    error: "Enter an address, a fax or an email: without one no copy can go there",
    path: ["addressLines"],
  })
  .overwrite(withDefaults);

/** What is left empty and follows from the rest. */
function withDefaults(entry: DirectoryEntry): DirectoryEntry {
  const isGreeted = Object.keys(entry.salutations).length > 0 || !isEmbassy(entry);
  return {
    ...entry,
    timeZone: entry.timeZone || timeZoneOf(entry.country),
    salutations: isGreeted ? entry.salutations : { ...EMBASSY_SALUTATIONS },
  };
}

/** How a form, and a cell of a table, shows an entry: one text for each field. */
export function officialValues(entry: DirectoryEntry): { [field: string]: string } {
  return Object.fromEntries(officialFields.map((field) => [field, shown(entry[field])]));
}

function shown(value: DirectoryEntry[keyof DirectoryEntry]): string {
  if (value === null || typeof value === "string") return value ?? "";
  const all = Array.isArray(value) ? value : Object.entries(value).map(([name, one]) => `${name}: ${one}`);
  return all.join("\n");
}

/** Spreadsheets save days their own way: 28/10/2014, day first, as most of the world writes it. */
function isoDay(typed: string): string {
  const [, dayOfMonth = "", month = "", year = ""] =
    /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(typed) ?? [];
  return year === "" ? typed : `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
}

function readSalutation(typed: string): [string, string] | null {
  const [, language = "", salutation = ""] = /^([^:：]+)[:：](.+)$/.exec(typed) ?? [];
  if (!LANGUAGE_TAG.test(language.trim()) || salutation.trim() === "") return null;
  return [language.trim(), salutation.trim()];
}

function isPair(value: readonly string[]): value is [string, string] {
  return value.length === 2;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
