import { planImport } from "@/lib/officials/csv/plan-import";
import { type CellError, readOfficialCsv } from "@/lib/officials/csv/read-official-csv";
import { allOfficials } from "@/lib/officials/list-officials.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { postedList } from "@/lib/request/desk/posted-list";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/officials/import";
const LARGEST_LIST = 4_000_000;

/** Reads a list and shows what it would do, or every cell that is wrong. Nothing is taken over. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/import/check");
  if (!desk.ok) return desk.reply;
  const csv = await postedList(await request.formData(), LARGEST_LIST);
  if (csv === null || csv.trim() === "") {
    const csvProblem = csv === null ? "Choose a list of at most 4 MB" : "Choose a file, or paste the list";
    return showPage({ path: PAGE, status: 400, state: { values: {}, errors: { csv: csvProblem } } });
  }
  const read = readOfficialCsv(csv);
  if (!read.ok) return withErrors(csv, read.errors);
  const planned = planImport(read.rows, await allOfficials());
  if (!planned.ok) return withErrors(csv, planned.errors);
  return showPage({ path: PAGE, status: 200, state: { values: { csv, checked: "yes" }, errors: {} } });
}

export async function GET(): Promise<Response> {
  return goTo(PAGE);
}

function withErrors(csv: string, errors: readonly CellError[]): Response {
  const values = { csv, cellErrors: JSON.stringify(errors) };
  const csvProblem = `Fix ${errors.length === 1 ? "the cell" : `the ${errors.length} cells`} named below. Nothing was imported`;
  return showPage({ path: PAGE, status: 400, state: { values, errors: { csv: csvProblem } } });
}
