/** What the directory holds of an official, as coordinators edit it. */
export type DirectoryEntry = {
  role: string;
  name: string;
  organisation: string;
  /** Street, town and post code; never the country. */
  addressLines: string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  faxes: string[];
  phones: string[];
  emails: string[];
  /** By BCP 47 tag. */
  salutations: Record<string, string>;
  /** IANA: the deadline of an appeal is a day there. */
  timeZone: string;
  source: string;
  verifiedOn: string | null;
};

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
