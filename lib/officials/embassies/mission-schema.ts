import * as z from "zod/mini";
import { isCountry } from "@/lib/ground/country-names";
import { country, text } from "@/lib/ground/form-parts";
import { readCountry } from "@/lib/ground/read-country";
import { officialSchema } from "@/lib/officials/schema";
import type { MissionEntry } from "./mission";

const LONGEST_NAME = 160;
const { addressLines, phones, faxes, emails, source, verifiedOn } = officialSchema.shape;

/** A mission as it is typed, or stands in a row of a list. Something has to lead to it. */
export const missionSchema = z
  .object({
    sending: country,
    host: country,
    name: z.pipe(text(LONGEST_NAME, "the name"), z.string().check(z.minLength(1, "Enter what it is called"))),
    addressLines,
    /** Empty: in the host country. */
    country: z.pipe(
      z.pipe(z.string(), z.transform(readCountry)),
      z
        .string()
        .check(
          z.refine(
            (code) => code === "" || isCountry(code),
            "Enter a country by its name or its two letters",
          ),
        ),
    ),
    phones,
    faxes,
    emails,
    source,
    verifiedOn,
  })
  .check(
    z.refine(({ sending, host }) => sending !== host, {
      error: "A state has no embassy in itself: choose another country",
      path: ["host"],
    }),
    z.refine((mission) => mission.addressLines.length + mission.faxes.length + mission.emails.length > 0, {
      error: "Enter an address, a fax or an email: without one no copy can go there",
      path: ["addressLines"],
    }),
  );

/** The entry that a checked form stands for. */
export function missionEntry(typed: z.output<typeof missionSchema>): MissionEntry {
  return { ...typed, country: typed.country || typed.host };
}

/** How a form shows a mission. */
export function missionValues(mission: MissionEntry): Record<keyof MissionEntry, string> {
  return {
    ...mission,
    country: mission.country === mission.host ? "" : mission.country,
    addressLines: mission.addressLines.join("\n"),
    phones: mission.phones.join("\n"),
    faxes: mission.faxes.join("\n"),
    emails: mission.emails.join("\n"),
    verifiedOn: mission.verifiedOn ?? "",
  };
}
