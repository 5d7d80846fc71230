import { coachChecks } from "@/lib/letters/coach/coach-input";
import { type Measurement, precisionOf, recallOf } from "./measure-coach";

/** Counts of the very first run of a language, before a list was mended: how well the lists met unseen sentences. */
export type FirstRun = {
  [language: string]: {
    [check: string]: Omit<Measurement, "check" | "wrong" | "missed"> & { wrong: number; missed: number };
  };
};

export const TABLE_BEGINS = "<!-- coach:table -->";
export const TABLE_ENDS = "<!-- /coach:table -->";

/** The tables of docs/coach.md: one for the lists as they are, one for their first run. */
export function coachTable(
  measured: ReadonlyMap<string, readonly Measurement[]>,
  firstRun: FirstRun,
): string {
  const languages = [...measured.keys()];
  const head = ["| check |", ...languages.map((language) => ` ${language} |`)].join("");
  const line = `|---|${"---|".repeat(languages.length)}`;
  const rowOf = (check: string, cell: (language: string) => string) =>
    `| ${check} | ${languages.map(cell).join(" | ")} |`;
  const checks = coachChecks.filter((check) =>
    [...measured.values()].some((rows) => rows.some((row) => row.check === check)),
  );
  const now = checks.map((check) =>
    rowOf(check, (language) => cellOf(measured.get(language)?.find((row) => row.check === check))),
  );
  const totals = rowOf("sentences", (language) => String(countAll(measured.get(language) ?? [])));
  const first = checks.map((check) => rowOf(check, (language) => firstCell(firstRun[language]?.[check])));
  return [
    "Precision / recall now, and how many sentences should fire + must not:",
    "",
    head,
    line,
    ...now,
    totals,
    "",
    "Precision / recall of the first run, on sentences that the lists had not been mended for:",
    "",
    head,
    line,
    ...first,
    rowOf("all", (language) => firstCell(sumOf(Object.values(firstRun[language] ?? {})))),
  ].join("\n");
}

function cellOf(row: Measurement | undefined): string {
  if (!row) return "–";
  const counts = `${row.right + row.missed.length}+${row.silent + row.wrong.length}`;
  return `${precisionOf(row).toFixed(2)} / ${recallOf(row).toFixed(2)} (${counts})`;
}

type Counts = { right: number; wrong: number; missed: number; silent: number };

function firstCell(counts: Counts | undefined): string {
  if (!counts) return "–";
  const { right, wrong, missed } = counts;
  return `${share(right, right + wrong)} / ${share(right, right + missed)}`;
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 1 : part / whole).toFixed(2);
}

function sumOf(rows: readonly Counts[]): Counts | undefined {
  if (rows.length === 0) return undefined;
  const sum = { right: 0, wrong: 0, missed: 0, silent: 0 };
  for (const row of rows) {
    sum.right += row.right;
    sum.wrong += row.wrong;
    sum.missed += row.missed;
    sum.silent += row.silent;
  }
  return sum;
}

function countAll(rows: readonly Measurement[]): number {
  return rows.reduce((sum, row) => sum + row.right + row.wrong.length + row.missed.length + row.silent, 0);
}
