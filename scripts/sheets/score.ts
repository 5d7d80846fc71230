import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { closeReader, readSheet } from "@/lib/sheets/read-sheet";
import { sheetSchema } from "@/lib/sheets/schema";
import { compareSheets } from "@/lib/sheets/score/compare-sheets";
import { isMarked, type Judged, tallySureness } from "@/lib/sheets/score/tally-sureness";
import { precision, recall, type Score, tally } from "@/lib/sheets/score/tally-verdicts";

type JudgedFile = { file: string; era: string; verdicts: Judged[] };

const SHEET_FILE = /\.(?:txt|pdf|docx|html?|webpage|eml)$/i;

/** "033-x.layout.txt" and "033-x.pdf" both belong to "033-x.json". */
const truthNames = (file: string): string[] => {
  const bare = file.replace(SHEET_FILE, "");
  return [`${bare}.json`, `${bare.replace(/\.\w+$/, "")}.json`];
};

function eraOf(year: number): string {
  if (year < 1999) return "1974-1999";
  if (year < 2009) return "1999-2009";
  return year < 2017 ? "2009-2016" : "2017-";
}

async function judge(folder: string, file: string): Promise<JudgedFile | null> {
  const name = truthNames(file).find((one) => files.has(one));
  if (!name) return null;
  const truth = sheetSchema.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
  const year = Number(
    (truth.issueDate ?? truth.deadline ?? /(?:19|20)\d\d/.exec(file)?.[0] ?? "").slice(0, 4),
  );
  const reading = await readSheet({ bytes: await readFile(join(folder, file)), filename: basename(file) });
  const unsure = reading.doubts.map(({ path }) => path);
  const verdicts = compareSheets(truth, plainSheet(reading)).map((verdict) => ({
    ...verdict,
    // Of a person, name and gender are one value.
    isMarked: isMarked(verdict.path, unsure),
  }));
  return { file, era: year ? eraOf(year) : "unknown", verdicts };
}

const percent = (share: number | null): string => (share === null ? "-" : share.toFixed(3));

function printRow(name: string, score: Score): void {
  const counts = [score.due, score.found, score.right, score.wrong, score.missed, score.extra].map((count) =>
    String(count).padStart(6),
  );
  console.log(
    name.padEnd(28) +
      counts.join("") +
      percent(precision(score)).padStart(10) +
      percent(recall(score)).padStart(8),
  );
}

function printTable(heading: string, judged: readonly JudgedFile[]): void {
  const verdicts = judged.flatMap((one) => one.verdicts);
  console.log(`\n${heading} (${judged.length} files)`);
  console.log(`${"field".padEnd(28)}   due found right wrong missed extra precision recall`);
  for (const field of new Set(verdicts.map((verdict) => verdict.field))) {
    printRow(field, tally(verdicts.filter((verdict) => verdict.field === field)));
  }
  printRow("all fields", tally(verdicts));
}

const folder = resolve(process.env.INIT_CWD ?? ".", process.argv[2] ?? "");
if (!process.argv[2]) {
  console.error("Usage: npm run parse:score -- FOLDER");
  process.exit(1);
}
const files = new Set(await readdir(folder));
const judged: JudgedFile[] = [];
for (const file of [...files].filter((name) => SHEET_FILE.test(name)).sort()) {
  const one = await judge(folder, file);
  if (one) judged.push(one);
}
closeReader();

for (const { file, verdicts } of judged) {
  for (const { path, outcome, expected, actual, isMarked } of verdicts.filter(
    (verdict) => !/^(?:right|empty)$/.test(verdict.outcome),
  )) {
    console.log(
      `${file}: ${path} ${outcome}, ${isMarked ? "marked" : "SURE"}\n   due   ${expected}\n   found ${actual}`,
    );
  }
}
for (const era of [...new Set(judged.map((one) => one.era))].sort())
  printTable(
    era,
    judged.filter((one) => one.era === era),
  );
printTable("All eras", judged);

const all = judged.flatMap((one) => one.verdicts);
const { right, sureRight, marked, sureWrong } = tallySureness(all);
const precise = tallySureness(
  all.filter(
    ({ field, path, actual }) =>
      /\.(?:email|fax)$/.test(field) || (/addressLines/.test(path) && /\d{4}/.test(actual)),
  ),
);
console.log(`
right                            ${right.toFixed(3)}
right among those called sure    ${sureRight.toFixed(3)} (${sureWrong.length} sure and wrong)
sure emails, faxes, post codes   ${precise.sureRight.toFixed(3)}
unsure or missing                ${marked.toFixed(3)}`);
