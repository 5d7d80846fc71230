import { readEmailAddress } from "@/lib/mail/email-address";
import { readFaxNumber } from "@/lib/officials/fax-number";
import type { SheetAddressee } from "@/lib/sheets/schema";

/** An official of the directory, as far as a sheet's addressee is compared with it. */
export type KnownOfficial = {
  id: string;
  role: string;
  name: string;
  country: string;
  faxes: readonly string[];
  emails: readonly string[];
};

/** `isSame`: name and role agree too. Else the two only share a channel or a name, and a person decides who is who. */
export type OfficialMatch = { official: KnownOfficial; because: "email" | "fax" | "name"; isSame: boolean };

/** The official of the directory who has the same email, else the same fax, else the name, in that country. */
export function matchOfficial({
  addressee,
  country,
  directory,
}: {
  addressee: SheetAddressee;
  country: string;
  directory: readonly KnownOfficial[];
}): OfficialMatch | null {
  const emails = new Set(addressee.email.map(normalEmail));
  const faxes = new Set(addressee.fax.map((fax) => normalFax(fax, country)));
  const name = fold(addressee.name ?? "");
  const sharing = {
    email: (one: KnownOfficial) => one.emails.some((email) => emails.has(normalEmail(email))),
    fax: (one: KnownOfficial) => one.faxes.some((fax) => faxes.has(normalFax(fax, one.country))),
    name: (one: KnownOfficial) => name !== "" && one.country === country && fold(one.name) === name,
  };
  const isSame = (one: KnownOfficial) =>
    fold(one.name) === name && fold(one.role) === fold(addressee.role ?? "");
  for (const because of ["email", "fax", "name"] as const) {
    const found = directory.filter(sharing[because]);
    // A secretariat's fax may be that of several offices: the one whose name and role agree is meant.
    const official = found.find(isSame) ?? found[0];
    if (official) return { official, because, isSame: isSame(official) };
  }
  return null;
}

function normalEmail(email: string): string {
  return (readEmailAddress(email)?.address ?? email).toLowerCase();
}

function normalFax(fax: string, country: string): string {
  return readFaxNumber({ printed: fax, officialCountry: country, fromCountry: null }).international.replace(
    /[^\d+]/g,
    "",
  );
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
