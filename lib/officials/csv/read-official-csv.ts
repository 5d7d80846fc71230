import Papa from "papaparse";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { officialSchema } from "@/lib/officials/schema";
import { type Column, readHeading } from "./columns";
import { unguardCell } from "./formula-guard";

// A directory of this size is kept elsewhere; a file beyond it is the wrong file.
export const MOST_ROWS = 5000;

/** Something wrong with one cell. Rows count as a spreadsheet does: the heading line is row 1. */
export type CellError = { row: number; column: string; message: string };

export type CsvRow = { row: number; id: string | null; entry: DirectoryEntry };

export type CsvReading = { ok: true; rows: CsvRow[]; leftOut: string[] } | { ok: false; errors: CellError[] };

type Heading = { heading: string; column: Column; language: string | null };

/** Reads a CSV text (comma, semicolon or tab): every row, or every cell that is wrong. Unknown columns are left out. */
export function readOfficialCsv(csv: string): CsvReading {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t"],
  });
  const broken = errors.filter(({ code }) => code !== "UndetectableDelimiter");
  if (broken.length > 0)
    return {
      ok: false,
      errors: broken.map(({ row, message }) => ({ row: (row ?? 0) + 1, column: "", message })),
    };
  const [first = [], ...lines] = data;
  const headings = first.map((heading) => ({ heading, read: readHeading(heading) }));
  const known = headings.map(({ heading, read }): Heading | null => (read ? { heading, ...read } : null));
  const missing = missingColumns(known);
  if (missing) return { ok: false, errors: [{ row: 1, column: "", message: missing }] };
  if (lines.length > MOST_ROWS)
    return {
      ok: false,
      errors: [{ row: MOST_ROWS + 2, column: "", message: `Keep it to ${MOST_ROWS} rows` }],
    };

  const read = lines.map((cells, index) => readRow({ cells, headings: known, row: index + 2 }));
  const wrong = [...read.flatMap((one) => one.errors), ...twice(read.flatMap((one) => one.result ?? []))];
  if (wrong.length > 0) return { ok: false, errors: wrong };
  const leftOut = headings.flatMap(({ heading, read: column }) =>
    column || heading.trim() === "" ? [] : [heading],
  );
  return { ok: true, rows: read.flatMap((one) => one.result ?? []), leftOut };
}

function missingColumns(headings: readonly (Heading | null)[]): string | null {
  const has = (column: Column) => headings.some((heading) => heading?.column === column);
  if (!has("role") || !has("country"))
    return "Begin with a heading line that has at least the columns role, country and source";
  return has("source") ? null : "Add a column “source”: where the addresses come from";
}

function readRow({
  cells,
  headings,
  row,
}: {
  cells: readonly string[];
  headings: readonly (Heading | null)[];
  row: number;
}): { result: CsvRow | null; errors: CellError[] } {
  const errors: CellError[] = [];
  const parts = new Map<Column, string[]>();
  cells.forEach((cell, index) => {
    const heading = headings[index];
    const text = unguardCell(cell).trim();
    if (!heading || text === "") return;
    if (/^[=＝@＠]/.test(text)) {
      errors.push({ row, column: heading.heading, message: "This is a formula: enter the value itself" });
      return;
    }
    const part = heading.language ? `${heading.language}: ${text}` : text;
    parts.set(heading.column, [...(parts.get(heading.column) ?? []), part]);
  });
  if (cells.length > headings.length)
    errors.push({
      row,
      column: "",
      message: "This row has more cells than there are headings: is a quote missing?",
    });

  const textOf = (column: Column) => (parts.get(column) ?? []).join("\n");
  const read = officialSchema.safeParse({
    role: textOf("role"),
    name: textOf("name"),
    organisation: textOf("organisation"),
    addressLines: textOf("addressLines"),
    country: textOf("country"),
    faxes: onLines(textOf("faxes")),
    phones: onLines(textOf("phones")),
    emails: onLines(textOf("emails")),
    salutations: textOf("salutations"),
    timeZone: textOf("timeZone"),
    source: textOf("source"),
    verifiedOn: textOf("verifiedOn"),
  });
  if (read.success && errors.length === 0)
    return { result: { row, id: textOf("id") || null, entry: read.data }, errors };
  for (const { path, message } of read.error?.issues ?? []) {
    const column = headings.find((heading) => heading?.column === path[0])?.heading ?? String(path[0]);
    if (!errors.some((error) => error.column === column)) errors.push({ row, column, message });
  }
  return { result: null, errors };
}

/** Lists by hand put several numbers or addresses into one cell. */
function onLines(text: string): string {
  return text.split(/[;,|\n]+|\s\/\s/).join("\n");
}

function twice(rows: readonly CsvRow[]): CellError[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, id }) => {
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [{ row, column: "id", message: "This id stands in a row above: each official comes once" }];
  });
}
