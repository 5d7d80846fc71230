import { coachChecks } from "@/lib/coach/coach-input";
import { type Measurement, precisionOf, recallOf } from "./measure-coach";

type Counts = { right: number; wrong: number; missed: number; silent: number };

/** Counts of the very first run of a language, before a list was mended: how well the lists met unseen sentences. */
export type FirstRun = { [language: string]: { [check: string]: Counts } };

export type MeasuredLanguage = {
  rows: readonly Measurement[];
  innocent: { all: number; wrong: readonly string[] };
};

export const TABLE_BEGINS = "<!-- coach:table -->";
export const TABLE_ENDS = "<!-- /coach:table -->";

/** The tables of docs/coach.md: one for the lists as they are, one for their first run. */
export function coachTable(measured: ReadonlyMap<string, MeasuredLanguage>, firstRun: FirstRun): string {
  const languages = [...measured.keys()];
  const row = (title: string, cell: (language: string) => string) =>
    `| ${title} | ${languages.map(cell).join(" | ")} |`;
  const head = [row("check", (language) => language), `|---|${"---|".repeat(languages.length)}`];
  const rowsOf = (language: string) => measured.get(language)?.rows ?? [];
  const checks = coachChecks.filter((check) =>
    languages.some((language) => rowsOf(language).some((measurement) => measurement.check === check)),
  );
  return [
    "Precision / recall now, and how many sentences should fire + must not:",
    "",
    ...head,
    ...checks.map((check) =>
      row(check, (language) => nowCell(rowsOf(language).find((measurement) => measurement.check === check))),
    ),
    row("innocent sentences that any check points at", (language) => innocentCell(measured.get(language))),
    row("sentences", (language) => String(countAll(measured.get(language)))),
    "",
    "Precision / recall of the first run, on sentences that the lists had not been mended for:",
    "",
    ...head,
    ...checks.map((check) => row(check, (language) => firstCell(firstRun[language]?.[check]))),
    row("all of these", (language) => firstCell(sumOf(checks.map((check) => firstRun[language]?.[check])))),
    row("innocent sentences that any check points at", (language) =>
      firstInnocentCell(firstRun[language]?.innocent),
    ),
  ].join("\n");
}

function nowCell(measurement: Measurement | undefined): string {
  if (!measurement) return "–";
  const { right, missed, silent, wrong } = measurement;
  const shares = `${precisionOf(measurement).toFixed(2)} / ${recallOf(measurement).toFixed(2)}`;
  return `${shares} (${right + missed.length}+${silent + wrong.length})`;
}

function innocentCell(language: MeasuredLanguage | undefined): string {
  return language ? `${language.innocent.wrong.length} of ${language.innocent.all}` : "–";
}

function firstInnocentCell(counts: Counts | undefined): string {
  return counts ? `${counts.wrong} of ${counts.wrong + counts.silent}` : "–";
}

function firstCell(counts: Counts | undefined): string {
  if (!counts) return "–";
  const { right, wrong, missed } = counts;
  return `${share(right, right + wrong)} / ${share(right, right + missed)}`;
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 1 : part / whole).toFixed(2);
}

function sumOf(all: readonly (Counts | undefined)[]): Counts {
  const sum = { right: 0, wrong: 0, missed: 0, silent: 0 };
  for (const counts of all) {
    sum.right += counts?.right ?? 0;
    sum.wrong += counts?.wrong ?? 0;
    sum.missed += counts?.missed ?? 0;
    sum.silent += counts?.silent ?? 0;
  }
  return sum;
}

function countAll(language: MeasuredLanguage | undefined): number {
  const labelled = language?.rows.map((row) => row.right + row.wrong.length + row.missed.length + row.silent);
  return (labelled ?? []).reduce((sum, count) => sum + count, language?.innocent.all ?? 0);
}
