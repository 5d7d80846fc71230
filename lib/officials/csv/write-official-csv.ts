import Papa from "papaparse";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { officialValues } from "@/lib/officials/schema";
import { csvColumns, headingOf } from "./columns";
import { guardCell } from "./formula-guard";

/**
 * The directory as RFC 4180: a heading line, CRLF, several values of a cell on lines of their own, no cell that a
 * spreadsheet would run. It begins with a byte order mark, without which Excel reads it in the wrong letters.
 */
export function writeOfficialCsv(officials: readonly (DirectoryEntry & { id: string })[]): string {
  const rows = officials.map((official) => {
    const values: Record<string, string> = { ...officialValues(official), id: official.id };
    return csvColumns.map((column) => guardCell(values[column] ?? ""));
  });
  return `\uFEFF${Papa.unparse([csvColumns.map(headingOf), ...rows], { newline: "\r\n" })}\r\n`;
}
