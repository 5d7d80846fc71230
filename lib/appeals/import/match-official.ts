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

export type OfficialMatch = { id: string; because: "email" | "fax" | "name" };

/**
 * The official of the directory whom a sheet most likely means: the same email, else the same fax, else name and
 * country.
 */
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
  const byEmail = directory.find((one) => one.emails.some((email) => emails.has(normalEmail(email))));
  if (byEmail) return { id: byEmail.id, because: "email" };
  const byFax = directory.find((one) => one.faxes.some((fax) => faxes.has(normalFax(fax, one.country))));
  if (byFax) return { id: byFax.id, because: "fax" };
  const byName = directory.find((one) => name !== "" && one.country === country && fold(one.name) === name);
  return byName ? { id: byName.id, because: "name" } : null;
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
