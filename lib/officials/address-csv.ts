import Papa from "papaparse";
import { nameIn } from "@/lib/ground/country-names";
import { faxNumbers } from "./address-list";
import { guardCell } from "./csv/formula-guard";
import type { Official } from "./official";

/**
 * The addresses of an appeal as RFC 4180 for labels and mail merge, with a byte order mark for Excel. Not the
 * directory's own CSV: that one is for coordinators and is read back.
 */
export function addressCsv(officials: readonly Official[]): string {
  const headings = ["Name", "Role", "Organisation", "Address", "Country", "Fax", "Email"];
  const rows = officials.map((official) =>
    [
      ...[official.name, official.role, official.organisation, official.addressLines.join("\n")],
      nameIn(official.country, "en") ?? official.country,
      ...[faxNumbers(official).join("\n"), official.emails.join("\n")],
    ].map(guardCell),
  );
  return `\uFEFF${Papa.unparse([headings, ...rows], { newline: "\r\n" })}\r\n`;
}
