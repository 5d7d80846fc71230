import { expect } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainSheet } from "@/lib/sheets/plain-sheet";

export const plainSheetSample = `UA: 91/26 Index: EUR 99/4321/2026 Moldova Date: 18 November 2026

URGENT ACTION
LIBRARIAN HELD WITHOUT CHARGE
Ilinca Testescu, a librarian of Orhei, has been held since 2 November. Her family has not been told why.

Please write immediately in Romanian or your own language:
- Urging the authorities to release Ilinca Testescu at once;
- Calling on them to let her see a lawyer of her choice.

PLEASE SEND APPEALS BEFORE 14 JANUARY 2027 TO:
Minister of Justice
Ion Exemplu
Strada Exemplu 82
Chisinau MD-2012, Moldova
Fax: +373 22 000 123
Email: office@justice.example
Salutation: Dear Minister

Also send copies to diplomatic representatives accredited to your country.

ADDITIONAL INFORMATION
The library of Orhei was searched in October.

Name: Ilinca Testescu
Gender m/f: f
`;

/** A reading of the sample with some of its words changed. */
export const readChanged = (...changes: [string, string][]) => {
  const text = changes.reduce((sheet, [from, to]) => {
    expect(sheet).toContain(from);
    return sheet.replace(from, to);
  }, plainSheetSample);
  const reading = parseSheet(text);
  return { ...plainSheet(reading), unsure: reading.doubts.map(({ path }) => path), reading };
};
