import * as z from "zod/mini";
import { cleanLine, cleanText } from "@/lib/ground/clean-text";
import { isCountry } from "@/lib/ground/country-names";

// Two printed pages at most; a sealed draft of any script stays well under what one form post may carry.
export const LONGEST_BODY = 12_000;
// A sentence or two about oneself; longer ones belong in the letter.
export const LONGEST_PERSONAL = 3_000;
export const LONGEST_CLOSING = 2_000;
// Mail programs cut subjects somewhere past this.
export const LONGEST_SUBJECT = 200;
export const LONGEST_NAME = 120;
// Six lines of 35 characters are what the window of an envelope shows.
export const LONGEST_ADDRESS = 400;
// A family or a group under one letter; more sign letters of their own.
const LONGEST_SIGNED_WITH = 300;
const LONGEST_TOWN = 80;
const MOST_ASKS = 40;

const tooLong = (longest: number, thing: string) =>
  `Keep ${thing} under ${String(longest).replace(/\d(?=\d{3}$)/, "$&,")} characters`;
const line = (longest: number, thing: string) =>
  z.pipe(
    z.string(),
    z.pipe(z.transform(cleanLine), z.string().check(z.maxLength(longest, tooLong(longest, thing)))),
  );
const text = (longest: number, thing: string) =>
  z.pipe(
    z.string(),
    z.pipe(z.transform(cleanText), z.string().check(z.maxLength(longest, tooLong(longest, thing)))),
  );

/** A country that has a code, or none yet. */
const country = z
  .string()
  .check(z.refine((code) => code === "" || isCountry(code), "Choose your country from the list"));

/** One person; a parent with a child, or friends; one person for a group. */
export const signingWays = ["person", "together", "group"] as const;

/** A draft may be unfinished; it only has to fit. */
export const draftLetterSchema = z.object({
  // In the order of the form: mistakes are listed in this order.
  askIds: z.pipe(
    z.array(z.string().check(z.maxLength(60))).check(z.maxLength(MOST_ASKS)),
    z.transform((ids: string[]) => [...new Set(ids)]),
  ),
  subject: line(LONGEST_SUBJECT, "the subject"),
  personal: text(LONGEST_PERSONAL, "the lines about you"),
  body: text(LONGEST_BODY, "your letter"),
  closing: text(LONGEST_CLOSING, "the closing lines"),
  name: line(LONGEST_NAME, "your name"),
  signsAs: z.catch(z.enum(signingWays), "person"),
  signedWith: text(LONGEST_SIGNED_WITH, "the other names"),
  address: text(LONGEST_ADDRESS, "your postal address"),
  town: line(LONGEST_TOWN, "the place"),
  country,
  /** An embassy that no list knows, for this letter alone: its name, then its address, line by line. */
  embassy: text(LONGEST_ADDRESS, "the embassy’s address"),
});
export type LetterDraft = z.infer<typeof draftLetterSchema>;

const filled = (message: string) => z.minLength(1, message);

/** A finished letter has to be complete: this is what an office needs to read and to answer it. */
export const finishedLetterSchema = z.extend(draftLetterSchema, {
  subject: line(LONGEST_SUBJECT, "the subject").check(filled("Enter a subject")),
  body: text(LONGEST_BODY, "your letter").check(filled("Write your letter")),
  name: line(LONGEST_NAME, "your name").check(filled("Enter your name")),
  address: text(LONGEST_ADDRESS, "your postal address").check(
    filled("Enter your postal address, so that the office can answer"),
  ),
  country: country.check(filled("Choose your country")),
});

/** The same where the section advises caution: initials and a town are enough, and better. */
export const cautiousLetterSchema = z.extend(finishedLetterSchema, {
  address: text(LONGEST_ADDRESS, "your postal address"),
  town: line(LONGEST_TOWN, "the place").check(filled("Enter your town")),
});

/** What a letter needs to be finished, for a case that asks for caution or not. */
export function completeLetterSchema(isCautious: boolean): typeof finishedLetterSchema {
  return isCautious ? cautiousLetterSchema : finishedLetterSchema;
}

/** The key in the form that starts a letter, made when the form was shown: 160 random bits. */
export const startKeySchema = z
  .string()
  .check(z.regex(/^[\w-]{27}$/, "Load the page again and press the button once more"));

export const startLetterSchema = z.object({
  startKey: startKeySchema,
  officialIds: z
    .array(z.string().check(z.maxLength(60)))
    .check(z.minLength(1, "Choose who the letter is for"), z.maxLength(MOST_ASKS)),
  language: z
    .string()
    .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Choose the language of your letter")),
  /** For the copy to the embassy there; empty where the writer wants none. */
  country,
  sectionAskedForIt: z.pipe(
    z.string(),
    z.transform((tick) => tick === "yes"),
  ),
});
export type StartLetter = z.infer<typeof startLetterSchema>;
