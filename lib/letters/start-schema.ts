import { z } from "zod";
import { isCountry } from "@/lib/ground/country-names";

const LONGEST_ID = 60;
const MOST_OFFICIALS = 40;

export const startLetterSchema = z.object({
  /** `isStartKey` says whether it is one. */
  startKey: z.string(),
  officialIds: z.array(z.string().max(LONGEST_ID)).min(1, "Choose who the letter is for").max(MOST_OFFICIALS),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Choose the language of your letter"),
  /** For the copy to the embassy there; empty where the writer wants none. */
  country: z.string().refine((code) => code === "" || isCountry(code), "Choose your country from the list"),
  sectionAskedForIt: z.string().transform((tick) => tick === "yes"),
});
export type StartLetter = z.infer<typeof startLetterSchema>;

/** What can still be chosen once a letter is begun. */
export const changeLetterSchema = startLetterSchema.pick({ officialIds: true, language: true });

/** "Another language" stands for the one chosen from the list below it. */
export function withLanguage(values: Record<string, string | string[]>) {
  return values.language === "other" ? { ...values, language: values.otherLanguage ?? "" } : values;
}
