import { z } from "zod";

/** A person or office that can act, as read from the directory. */
export type Official = {
  id: string;
  role: string;
  name: string;
  organisation: string;
  /** Street, town and post code as researchers wrote them, without the country. */
  addressLines: string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  faxes: string[];
  emails: string[];
  /** By BCP 47 tag; the sheet's own is there at least in one language. */
  salutations: Record<string, string>;
  source: string;
  verifiedOn: string | null;
};

const texts = z.array(z.string());
const byLanguage = z.record(z.string(), z.string());

/** Reads a row of the directory; its Json columns were written by our own code and are checked all the same. */
export function readOfficial(row: {
  id: string;
  role: string;
  name: string;
  organisation: string;
  addressLines: unknown;
  country: string;
  faxes: unknown;
  emails: unknown;
  salutations: unknown;
  source: string;
  verifiedOn: string | null;
}): Official {
  const { id, role, name, organisation, country, source, verifiedOn } = row;
  return {
    id,
    role,
    name,
    organisation,
    country,
    source,
    verifiedOn,
    addressLines: texts.parse(row.addressLines),
    faxes: texts.parse(row.faxes),
    emails: texts.parse(row.emails),
    salutations: byLanguage.parse(row.salutations),
  };
}
