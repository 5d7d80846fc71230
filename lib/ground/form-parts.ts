import { z } from "zod";
import { cleanText } from "./clean-text";
import { isCountry } from "./country-names";
import { readCountry } from "./read-country";

const trimmed = z.string().transform((typed) => cleanText(typed).trim());

/** A text that may be empty and has to fit; `thing` names it in the message. */
export const text = (longest: number, thing: string) =>
  trimmed.pipe(z.string().max(longest, `Keep ${thing} under ${longest} characters`));

/** A text that has to match. */
export const matching = (pattern: RegExp, message: string) =>
  trimmed.pipe(z.string().regex(pattern, message));

/** A whole number from–to. */
export const whole = ({ from, to, message }: { from: number; to: number; message: string }) =>
  matching(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(z.number().min(from, message).max(to, message));

/** A day of the calendar, ISO 8601. */
export const day = trimmed.pipe(z.iso.date("Enter a day such as 2026-11-21"));

const COUNTRY_HINT = "Enter a country by its name or its two letters";

/** A country by its name or its two letters; the letters come out. */
export const country = z.string().transform(readCountry).refine(isCountry, COUNTRY_HINT);

/** The same, or nothing. */
export const countryOrNone = z
  .string()
  .transform(readCountry)
  .refine((code) => code === "" || isCountry(code), COUNTRY_HINT);

/** Parts of a text between commas, semicolons or line ends, blank ones left out. */
export const listOf = z.string().transform((typed) =>
  typed
    .split(/[,;\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== ""),
);
