import Papa from "papaparse";
import { unguardCell } from "@/lib/officials/csv/formula-guard";
import type { CellError } from "@/lib/officials/csv/read-official-csv";
import { type MissionEntry, missionName } from "./mission";
import { missionEntry, missionSchema } from "./mission-schema";
import { readSheetCountry } from "./sheet-country";

// The public data set has about eight thousand rows; a file beyond twice that is the wrong file.
export const MOST_MISSIONS = 20_000;

export type MissionReading =
  | { ok: true; missions: { row: number; entry: MissionEntry }[]; unreachable: number; leftOut: string[] }
  | { ok: false; errors: CellError[] };

type Column = keyof MissionEntry | "type" | "city" | "item";

/**
 * The headings that are understood: ours, and those of the public database of embassies, which names the sending
 * state "operator" and the host "country", writes emails as links and has its source in "QID".
 */
export const missionColumns: Readonly<Record<Column, readonly string[]>> = {
  sending: ["sending", "sending state", "operator"],
  host: ["host", "host country", "country"],
  name: ["name", "mission"],
  type: ["type"],
  addressLines: ["address", "address lines"],
  city: ["city", "town"],
  country: ["located in", "country of the address"],
  phones: ["phone", "phones", "telephone"],
  faxes: ["fax", "faxes"],
  emails: ["email", "emails", "e-mail"],
  source: ["source"],
  item: ["qid"],
  verifiedOn: ["verified on", "verified", "date"],
};

/** Reads a CSV text (comma, semicolon or tab). Rows that nothing leads to are counted and left out. */
export function readMissionCsv(csv: string): MissionReading {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [";", ",", "\t"],
  });
  const [first = [], ...lines] = data;
  const headings = first.map((heading) => ({ heading: heading.trim(), column: columnOf(heading) }));
  const has = (column: Column) => headings.some((heading) => heading.column === column);
  if (!has("sending") || !has("host"))
    return wrong(1, "", "Begin with a heading line: sending and host at least, or the public data set’s own");
  if (!has("source") && !has("item"))
    return wrong(1, "", "Add a column “source”: where the addresses come from");
  if (lines.length > MOST_MISSIONS) return wrong(MOST_MISSIONS + 2, "", `Keep it to ${MOST_MISSIONS} rows`);
  const rows = lines.map((cells, index) => readRow({ cells, headings, row: index + 2 }));
  const errors = rows.flatMap((row) => row.errors);
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    missions: rows.flatMap(({ row, entry }) => (entry ? [{ row, entry }] : [])),
    unreachable: rows.filter(({ entry }) => entry === null).length,
    leftOut: headings.flatMap(({ heading, column }) => (column || heading === "" ? [] : [heading])),
  };
}

type Heading = { heading: string; column: Column | null };
type ReadRow = { row: number; entry: MissionEntry | null; errors: CellError[] };

function readRow({ cells, headings, row }: { cells: string[]; headings: Heading[]; row: number }): ReadRow {
  const texts = new Map<Column, string>();
  headings.forEach(({ column }, index) => {
    const text = unguardCell(cells[index] ?? "").trim();
    if (column && text !== "") texts.set(column, [texts.get(column), text].filter(Boolean).join("\n"));
  });
  const of = (column: Column) => texts.get(column) ?? "";
  const [sending, host] = [countryOf(of("sending")), countryOf(of("host"))];
  const address = of("addressLines") ? [of("addressLines"), of("city")].filter(Boolean).join("\n") : "";
  const emails = onLines(of("emails").replace(/mailto:/gi, ""));
  if (address === "" && emails === "" && of("faxes") === "") return { row, entry: null, errors: [] };
  const read = missionSchema.safeParse({
    sending,
    host,
    name: of("name") || missionName({ kind: capital(of("type")) || "Embassy", sending, host }),
    addressLines: address,
    country: of("country"),
    phones: onLines(of("phones")),
    faxes: onLines(of("faxes")),
    emails,
    source: of("source") || of("item"),
    verifiedOn: of("verifiedOn"),
  });
  if (read.success) return { row, entry: missionEntry(read.data), errors: [] };
  const errors = read.error.issues.map(({ path, message }) => ({
    row,
    column: headings.find(({ column }) => column === path[0])?.heading ?? String(path[0] ?? ""),
    message,
  }));
  return { row, entry: null, errors };
}

function columnOf(heading: string): Column | null {
  const folded = heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, " ");
  const names = Object.keys(missionColumns).filter(isColumn);
  return names.find((column) => missionColumns[column].includes(folded)) ?? null;
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(missionColumns, name);
}

function countryOf(text: string): string {
  return readSheetCountry(text) ?? text;
}

function onLines(text: string): string {
  return text
    .split(/[;,|\n]+|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wrong(row: number, column: string, message: string): MissionReading {
  return { ok: false, errors: [{ row, column, message }] };
}
