import { type DirectoryEntry, officialFields } from "@/lib/officials/directory-entry";

export type Column = keyof DirectoryEntry | "id" | "type";

/** The columns of an export, in this order. */
export const csvColumns: readonly (keyof DirectoryEntry | "id")[] = ["id", ...officialFields];

// How other lists spell them: ours first, then address books, lists of members of parliament (Popolo) and sheets
// kept by hand in four languages. Case, blanks, "_" and "-" make no difference.
const SPELLINGS: Record<Column, readonly string[]> = {
  id: ["id", "official id"],
  represents: ["represents", "sending", "sending state", "sent by", "operator"],
  serves: ["serves", "host", "host country", "accredited in"],
  type: ["type"],
  role: [
    "role",
    "position",
    "post",
    "title",
    "job title",
    "function",
    "office held",
    "fonction",
    "cargo",
    "funktion",
    "amt",
  ],
  name: ["name", "full name", "display name", "person", "official", "nom", "nombre"],
  organisation: [
    "organisation",
    "organization",
    "org",
    "company",
    "ministry",
    "department",
    "agency",
    "body",
    "institution",
    "organisme",
    "organismo",
    "behorde",
  ],
  addressLines: [
    "address",
    "postal address",
    "mailing address",
    "address lines",
    "address 1",
    "address 2",
    "address 3",
    "address 4",
    "address line 1",
    "address line 2",
    "address line 3",
    "street",
    "street address",
    "street 2",
    "po box",
    "city",
    "town",
    "place",
    "postcode",
    "post code",
    "postal code",
    "zip",
    "zip code",
    "adresse",
    "direccion",
    "anschrift",
    "rue",
    "calle",
    "strasse",
    "ville",
    "ciudad",
    "ort",
    "plz",
  ],
  country: [
    "country",
    "country code",
    "located in",
    "country of the address",
    "iso2",
    "iso",
    "pays",
    "pais",
    "land",
  ],
  faxes: ["fax", "faxes", "fax number", "telefax", "fax 1", "fax 2", "business fax", "telecopie"],
  phones: [
    "phone",
    "phones",
    "phone number",
    "telephone",
    "tel",
    "voice",
    "mobile",
    "business phone",
    "telefono",
    "telefon",
  ],
  emails: [
    "email",
    "emails",
    "e mail",
    "email address",
    "mail",
    "e mail address",
    "email 1",
    "email 2",
    "courriel",
    "correo",
    "correo electronico",
  ],
  salutations: [
    "salutation",
    "salutations",
    "greeting",
    "form of address",
    "anrede",
    "formule d appel",
    "tratamiento",
  ],
  timeZone: ["time zone", "timezone", "tz", "zeitzone"],
  source: ["source", "sources", "note on source", "fuente", "quelle", "qid"],
  verifiedOn: [
    "verified on",
    "verified",
    "date verified",
    "checked on",
    "last checked",
    "last verified",
    "date checked",
    "verifie le",
    "gepruft am",
  ],
};

/** Every heading that is understood, by column: for the page that explains it. The first one is that of an export. */
export const understoodHeadings: Readonly<Record<Column, readonly string[]>> = SPELLINGS;

/** The heading of a column in an export. */
export function headingOf(column: Column): string {
  return SPELLINGS[column][0] ?? column;
}

/** The column a heading stands for; null for one that is left out. "salutation (fr)" carries its language. */
export function readHeading(heading: string): { column: Column; language: string | null } | null {
  const [, words = "", language = ""] =
    /^(.*?)(?:[\s_([]+([a-z]{2,3}(?:-[A-Za-z0-9]+)?)[)\]]?)?$/.exec(heading.trim()) ?? [];
  const whole = columnNamed(heading);
  if (whole) return { column: whole, language: null };
  const column = columnNamed(words);
  return column === "salutations" && language !== "" ? { column, language } : null;
}

function columnNamed(heading: string): Column | null {
  const folded = fold(heading);
  return (
    Object.keys(SPELLINGS)
      .filter(isColumn)
      .find((column) => SPELLINGS[column].includes(folded)) ?? null
  );
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(SPELLINGS, name);
}

function fold(heading: string): string {
  return heading
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
