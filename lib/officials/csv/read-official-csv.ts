import Papa from "papaparse";
import { readCountry } from "@/lib/ground/read-country";
import { type DirectoryEntry, officialFields } from "@/lib/officials/directory-entry";
import { embassyName } from "@/lib/officials/embassy";
import { officialSchema } from "@/lib/officials/schema";
import { type Column, readHeading } from "./columns";
import { unguardCell } from "./formula-guard";

// The public database of embassies has about eight thousand rows; a file beyond twice that is the wrong file.
const MOST_ROWS = 20_000;

/** Something wrong with one cell. Rows count as a spreadsheet does: the heading line is row 1. */
export type CellError = { row: number; column: string; message: string };

export type CsvRow = { row: number; id: string | null; entry: DirectoryEntry };

type CsvReading =
  | { ok: true; rows: CsvRow[]; leftOut: string[]; unreachable: number }
  | { ok: false; errors: CellError[] };

type Heading = { heading: string; column: Column; language: string | null };

/**
 * Reads a CSV text (comma, semicolon or tab): every row, or every cell that is wrong. Unknown columns are left out, and
 * embassies that nothing leads to, which are counted.
 */
export function readOfficialCsv(csv: string): CsvReading {
  // Spreadsheets name the separator in a line of its own, which no row of a table is.
  const [separatorLine = "", separator] = /^\uFEFF?"?sep=([,;\t])"?[,;\t]*\r?\n/i.exec(csv) ?? [];
  const firstRow = separatorLine === "" ? 1 : 2;
  const { data, errors } = Papa.parse<string[]>(csv.slice(separatorLine.length).replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t"],
    ...(separator && { delimiter: separator }),
  });
  const broken = errors.filter(({ code }) => code !== "UndetectableDelimiter");
  if (broken.length > 0)
    return {
      ok: false,
      errors: broken.map(({ row, message }) => ({ row: (row ?? 0) + firstRow, column: "", message })),
    };
  const [first = [], ...lines] = data;
  const headings = first.map((heading) => ({ heading, read: readHeading(heading) }));
  const known = withServes(
    headings.map(({ heading, read }): Heading | null => (read ? { heading, ...read } : null)),
  );
  const missing = missingColumns(known);
  if (missing) return { ok: false, errors: [{ row: firstRow, column: "", message: missing }] };
  if (lines.length > MOST_ROWS)
    return {
      ok: false,
      errors: [{ row: MOST_ROWS + firstRow + 1, column: "", message: `Keep it to ${MOST_ROWS} rows` }],
    };

  const read = lines.map((cells, index) => readRow({ cells, headings: known, row: index + firstRow + 1 }));
  const results = read.flatMap((one) => one.result ?? []);
  const wrong = [...read.flatMap((one) => one.errors), ...twice(results)];
  if (wrong.length > 0) return { ok: false, errors: wrong };
  const leftOut = headings.flatMap(({ heading, read: column }) =>
    column || heading.trim() === "" ? [] : [heading],
  );
  return { ok: true, rows: results, leftOut, unreachable: read.length - results.length };
}

/** The public database of embassies names the sending state "operator" and calls the other one "country". */
function withServes(headings: readonly (Heading | null)[]): (Heading | null)[] {
  const isPublicList =
    headings.some((one) => one?.heading.trim().toLowerCase() === "operator") &&
    !headings.some((one) => one?.column === "serves");
  return headings.map((one) =>
    isPublicList && one?.column === "country" ? { ...one, column: "serves" } : one,
  );
}

function missingColumns(headings: readonly (Heading | null)[]): string | null {
  const has = (column: Column) => headings.some((heading) => heading?.column === column);
  const isOfOfficials = has("role") && has("country");
  if (!isOfOfficials && !(has("represents") && has("serves")))
    return "Begin with a heading line that has at least the columns role, country and source, or represents and serves";
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
    // One that our own export guards has its apostrophe still.
    if (/^[=＝@＠]/.test(cell.trim())) {
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
  const embassy = embassyDefaults(textOf);
  const addressLines = embassy ? embassyAddress(cells, headings) : textOf("addressLines");
  const reaches = [addressLines, textOf("faxes"), textOf("emails")];
  if (embassy && errors.length === 0 && reaches.every((text) => text === "")) return { result: null, errors };
  const cellsOf = Object.fromEntries(officialFields.map((field) => [field, textOf(field)]));
  const read = officialSchema.safeParse({
    ...cellsOf,
    ...embassy,
    addressLines,
    faxes: onLines(textOf("faxes")),
    phones: onLines(textOf("phones")),
    emails: onLines(textOf("emails").replace(/mailto:/gi, "")),
  });
  if (read.success && errors.length === 0)
    return { result: { row, id: textOf("id") || null, entry: read.data }, errors };
  for (const { path, message } of read.error?.issues ?? []) {
    const column = headings.find((heading) => heading?.column === path[0])?.heading ?? String(path[0]);
    if (!errors.some((error) => error.column === column)) errors.push({ row, column, message });
  }
  return { result: null, errors };
}

/** What an embassy's row leaves out; null for any other official. A list that has no roles calls it by its name. */
function embassyDefaults(textOf: (column: Column) => string) {
  if (textOf("represents") === "" && textOf("serves") === "") return null;
  const represents = readCountry(textOf("represents"));
  const serves = readCountry(textOf("serves"));
  const kind = textOf("type") || "Embassy";
  const role =
    textOf("name") || embassyName({ kind: kind.charAt(0).toUpperCase() + kind.slice(1), represents, serves });
  const named = textOf("role") === "" ? { role, name: "" } : { role: textOf("role"), name: textOf("name") };
  return { represents, serves, country: readCountry(textOf("country")) || serves, ...named };
}

/** The public list puts the town before the street. A town alone is no address. */
function embassyAddress(cells: readonly string[], headings: readonly (Heading | null)[]): string {
  const parts = cells.flatMap((cell, at) => {
    const heading = headings[at];
    const text = unguardCell(cell).trim();
    if (heading?.column !== "addressLines" || text === "") return [];
    return [{ text, isTown: /^(city|town|place)$/i.test(heading.heading.trim()) }];
  });
  const streets = parts.filter(({ isTown }) => !isTown);
  const whole = streets.length > 0 ? [...streets, ...parts.filter(({ isTown }) => isTown)] : [];
  return whole.map(({ text }) => text).join("\n");
}

/** Lists by hand put several numbers or addresses into one cell. */
function onLines(text: string): string {
  return text.split(/[;|\n]+|,(?!\s*(?:ext|poste|anexo|int|x|доб)\W*\d)|\s\/\s/i).join("\n");
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
