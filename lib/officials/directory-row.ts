import { z } from "zod";
import type { DirectoryEntry } from "./directory-entry";

const texts = z.array(z.string());

const text = z.string();
const entrySchema = z.object({
  role: text,
  name: text,
  organisation: text,
  addressLines: texts,
  country: text,
  faxes: texts,
  phones: texts,
  emails: texts,
  salutations: z.record(text, text),
  timeZone: text,
  source: text,
  verifiedOn: text.nullable(),
}) satisfies z.ZodType<DirectoryEntry>;

/** Reads an entry of the directory from its row or a proposal; both were written by our own code and are checked. */
export function readDirectoryRow(row: object): DirectoryEntry {
  return entrySchema.parse(row);
}
