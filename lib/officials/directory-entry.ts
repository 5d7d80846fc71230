import { z } from "zod";

const text = z.string();
const texts = z.array(text);

/** What the directory holds of an official: lists, waiting changes and the history take their fields from here. */
const entrySchema = z.object({
  role: text,
  name: text,
  organisation: text,
  /** Street, town and post code; never the country. */
  addressLines: texts,
  /** ISO 3166-1 alpha-2 of the address. */
  country: text,
  faxes: texts,
  phones: texts,
  emails: texts,
  /** By BCP 47 tag. */
  salutations: z.record(text, text),
  /** IANA: the deadline of an appeal is a day there. */
  timeZone: text,
  source: text,
  verifiedOn: text.nullable(),
  /** Of an embassy or consulate: the state that sends it, and the one it is accredited in. ISO 3166-1 alpha-2. */
  represents: text.nullable(),
  serves: text.nullable(),
});

export type DirectoryEntry = z.infer<typeof entrySchema>;

/** Every field, in the order of forms and lists. */
export const officialFields = entrySchema.keyof().options;

/** Reads an entry of the directory from its row or a proposal; both were written by our own code and are checked. */
export function readDirectoryRow(row: object): DirectoryEntry {
  return entrySchema.parse(row);
}

/** What an official is called in a list: the name where there is one, else the office. */
export function officialTitle({
  name,
  role,
  organisation,
}: Pick<DirectoryEntry, "name" | "role" | "organisation">): string {
  return [name, role, organisation].filter((part) => part !== "").join(", ");
}

/** The ways that lead to an official. Without any, no letter can go: an appeal may not be published with one. */
export function channelsOf({
  addressLines,
  faxes,
  emails,
}: Pick<DirectoryEntry, "addressLines" | "faxes" | "emails">): ("post" | "fax" | "email")[] {
  const ways = { post: addressLines, fax: faxes, email: emails };
  return (["post", "fax", "email"] as const).filter((channel) => ways[channel].length > 0);
}
