import * as z from "zod/mini";
import { cleanText } from "./clean-text";
import { isCountry } from "./country-names";
import { readCountry } from "./read-country";

const trimmed = z.pipe(
  z.string(),
  z.transform((typed: string) => cleanText(typed).trim()),
);

/** A text that may be empty and has to fit; `thing` names it in the message. */
export const text = (longest: number, thing: string) =>
  z.pipe(trimmed, z.string().check(z.maxLength(longest, `Keep ${thing} under ${longest} characters`)));

/** A text that has to match. */
export const matching = (pattern: RegExp, message: string) =>
  z.pipe(trimmed, z.string().check(z.regex(pattern, message)));

/** A whole number from–to. */
export const whole = ({ from, to, message }: { from: number; to: number; message: string }) =>
  z.pipe(
    z.pipe(
      matching(/^\d{1,6}$/, message),
      z.transform((typed: string) => Number(typed)),
    ),
    z.number().check(z.minimum(from, message), z.maximum(to, message)),
  );

/** A day of the calendar, ISO 8601. */
export const day = z.pipe(trimmed, z.iso.date("Enter a day such as 2026-11-21"));

/** A country by its name or its two letters; the letters come out. */
export const country = z.pipe(
  z.pipe(z.string(), z.transform(readCountry)),
  z.string().check(z.refine(isCountry, "Enter a country by its name or its two letters")),
);

/** The same, or nothing. */
export const countryOrNone = z.pipe(
  z.pipe(z.string(), z.transform(readCountry)),
  z
    .string()
    .check(
      z.refine((code) => code === "" || isCountry(code), "Enter a country by its name or its two letters"),
    ),
);

/** Parts of a text between commas, semicolons or line ends, blank ones left out. */
export const listOf = z.pipe(
  z.string(),
  z.transform((typed: string) =>
    typed
      .split(/[,;\n]+/)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  ),
);
