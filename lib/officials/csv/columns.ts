import type { DirectoryEntry } from "@/lib/officials/directory-entry";

export type Column = keyof DirectoryEntry | "id";

/** The columns of an export, in this order, with their headings. */
export const csvColumns: readonly { column: Column; heading: string }[] = [
  { column: "id", heading: "id" },
  { column: "role", heading: "role" },
  { column: "name", heading: "name" },
  { column: "organisation", heading: "organisation" },
  { column: "addressLines", heading: "address" },
  { column: "country", heading: "country" },
  { column: "faxes", heading: "fax" },
  { column: "phones", heading: "phone" },
  { column: "emails", heading: "email" },
  { column: "salutations", heading: "salutation" },
  { column: "timeZone", heading: "time zone" },
  { column: "source", heading: "source" },
  { column: "verifiedOn", heading: "verified on" },
];

// How other lists spell them: ours first, then address books, lists of members of parliament (Popolo) and sheets
// kept by hand in four languages. Case, blanks, "_" and "-" make no difference.
const SPELLINGS: Record<Column, readonly string[]> = {
  id: ["id", "official id"],
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
  country: ["country", "country code", "iso2", "iso", "pays", "pais", "land"],
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
  source: ["source", "sources", "note on source", "fuente", "quelle"],
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

/** Every heading that is understood, by column: for the page that explains it. */
export const understoodHeadings: Readonly<Record<Column, readonly string[]>> = SPELLINGS;

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
  const found = csvColumns.find(({ column }) => SPELLINGS[column].includes(folded));
  return found?.column ?? null;
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
