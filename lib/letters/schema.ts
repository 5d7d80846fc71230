import * as z from "zod/mini";
import { cleanLine, cleanText } from "@/lib/ground/clean-text";
import { isCountry } from "@/lib/ground/country-names";
import { paragraphsOf } from "./paragraphs";

/** One person; a parent with a child, or friends; one person for a group. */
export const signingWays = ["person", "together", "group"] as const;

const line = z.pipe(z.string(), z.transform(cleanLine));
const text = z.pipe(z.string(), z.transform(cleanText));

/**
 * What a writer types and ticks, in the order of the form. The form, its checks, the sealed text and the empty draft
 * all follow from it.
 */
const draftFields = z.object({
  askIds: z.pipe(
    z.array(z.string().check(z.maxLength(60))).check(z.maxLength(40)),
    z.transform((ids: string[]) => [...new Set(ids)]),
  ),
  subject: line,
  personal: text,
  body: text,
  closing: text,
  name: line,
  signsAs: z.catch(z.enum(signingWays), "person"),
  signedWith: text,
  address: text,
  town: line,
  country: z.string(),
  /** An embassy that no list knows, for this letter alone: its name, then its address, line by line. */
  embassy: text,
});
export type LetterDraft = z.infer<typeof draftFields>;
export type DraftField = keyof LetterDraft;

/** The fields in the order of the form; mistakes are listed in it. */
export const draftFieldNames: readonly DraftField[] = z.keyof(draftFields).options;

const blank = Object.fromEntries(draftFieldNames.map((field) => [field, field === "askIds" ? [] : ""]));
export const EMPTY_DRAFT: LetterDraft = draftFields.parse(blank);

// Two printed pages at most; a sealed draft of any script stays well under what one form post may carry.
export const LONGEST_BODY = 12_000;
// Every paragraph takes a line of paper and a good part of a millisecond to set: more than these are on no two pages.
const longest: readonly {
  field: Exclude<DraftField, "askIds">;
  characters: number;
  paragraphs?: number;
  thing: string;
}[] = [
  // Mail programs cut subjects somewhere past this.
  { field: "subject", characters: 200, thing: "the subject" },
  // A sentence or two about oneself; longer ones belong in the letter.
  { field: "personal", characters: 3_000, paragraphs: 50, thing: "the lines about you" },
  { field: "body", characters: LONGEST_BODY, paragraphs: 200, thing: "your letter" },
  { field: "closing", characters: 2_000, paragraphs: 50, thing: "the closing lines" },
  { field: "name", characters: 120, thing: "your name" },
  // A family or a group under one letter; more sign letters of their own.
  { field: "signedWith", characters: 300, paragraphs: 20, thing: "the other names" },
  // Six lines of 35 characters are what the window of an envelope shows.
  { field: "address", characters: 400, paragraphs: 12, thing: "your postal address" },
  { field: "town", characters: 80, thing: "the place" },
  { field: "embassy", characters: 400, paragraphs: 12, thing: "the embassy’s address" },
];

type Checked = { value: LetterDraft; issues: z.core.$ZodRawIssue[] };

function add({ value, issues }: Checked, field: DraftField, message: string): void {
  issues.push({ code: "custom", path: [field], message, input: value });
}

/** Everything fits: all that is asked of a draft. */
function fits(checked: Checked): void {
  const { value } = checked;
  for (const { field, characters, paragraphs = 1, thing } of longest) {
    if (value[field].length > characters)
      add(checked, field, `Keep ${thing} under ${thousands(characters)} characters`);
    else if (paragraphsOf(value[field]).length > paragraphs)
      add(checked, field, `Keep ${thing} to ${paragraphs} paragraphs: put some of the lines together`);
  }
  if (value.country !== "" && !isCountry(value.country))
    add(checked, "country", "Choose your country from the list");
}

/** Without the locale data of the browser: "12,000". */
function thousands(count: number): string {
  return String(count).replace(/\d(?=\d{3}$)/, "$&,");
}

/** A draft may be unfinished; it only has to fit. */
export const draftLetterSchema = draftFields.check(fits);

type Needed = readonly { field: Exclude<DraftField, "askIds">; message: string }[];

// What an office needs to read and to answer a letter.
const needed: Needed = [
  { field: "subject", message: "Enter a subject" },
  { field: "body", message: "Write your letter" },
  { field: "name", message: "Enter your name" },
  { field: "address", message: "Enter your postal address, so that the office can answer" },
  { field: "country", message: "Choose your country" },
];

// Where the section advises caution, initials and a town are enough, and better.
const neededWithCaution: Needed = [
  ...needed.filter(({ field }) => field !== "address"),
  { field: "town", message: "Enter your town" },
];

function isComplete(fields: Needed): (checked: Checked) => void {
  return (checked) => {
    for (const { field, message } of fields) if (checked.value[field] === "") add(checked, field, message);
  };
}

const finished = draftFields.check(fits, isComplete(needed));
const finishedWithCaution = draftFields.check(fits, isComplete(neededWithCaution));

/** What a letter needs to be finished, for a case that asks for caution or not. */
export function completeLetterSchema(isCautious: boolean): typeof draftLetterSchema {
  return isCautious ? finishedWithCaution : finished;
}

/** Whether a finished letter needs this field. */
export function isNeeded(field: DraftField, isCautious: boolean): boolean {
  return (isCautious ? neededWithCaution : needed).some((one) => one.field === field);
}

/** Reads the text that was under the seal: checked when it was typed, and empty in fields that came later. */
export function readSealedDraft(json: string): LetterDraft {
  return draftFields.parse({ ...EMPTY_DRAFT, ...JSON.parse(json) });
}
