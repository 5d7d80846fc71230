import { z } from "zod";
import type { DirectoryEntry } from "./directory-entry";

const texts = z.array(z.string());

/** Reads an entry of the directory from its row; the Json columns were written by our own code and are checked. */
export function readDirectoryRow(row: {
  role: string;
  name: string;
  organisation: string;
  addressLines: unknown;
  country: string;
  faxes: unknown;
  phones: unknown;
  emails: unknown;
  salutations: unknown;
  timeZone: string;
  source: string;
  verifiedOn: string | null;
}): DirectoryEntry {
  const { role, name, organisation, country, timeZone, source, verifiedOn } = row;
  return {
    role,
    name,
    organisation,
    addressLines: texts.parse(row.addressLines),
    country,
    faxes: texts.parse(row.faxes),
    phones: texts.parse(row.phones),
    emails: texts.parse(row.emails),
    salutations: z.record(z.string(), z.string()).parse(row.salutations),
    timeZone,
    source,
    verifiedOn,
  };
}
