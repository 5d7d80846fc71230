import { readMissionCsv } from "@/lib/officials/embassies/mission-csv";
import { coordinatorFor } from "@/lib/request/coordinator";
import { postedList } from "@/lib/request/desk/posted-list";
import { goTo, showPage } from "@/lib/request/replies";

const PAGE = "/desk/embassies/import";
const LARGEST_LIST = 4_000_000;

/** Reads a list and shows what is in it, or every cell that is wrong. Nothing is taken over. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/import/check");
  if (!desk.ok) return desk.reply;
  const csv = await postedList(await request.formData(), LARGEST_LIST);
  const again = (message: string) =>
    showPage({ path: PAGE, status: 400, state: { values: { csv: csv ?? "" }, errors: { csv: message } } });
  if (csv === null) return again("Choose a list of at most 4 MB");
  if (csv.trim() === "") return again("Choose a file, or paste the list");
  const read = readMissionCsv(csv);
  if (!read.ok) return again("Mend the cells named below: nothing has been taken over");
  return showPage({ path: PAGE, status: 200, state: { values: { csv }, errors: {} } });
}

export async function GET(): Promise<Response> {
  return goTo(PAGE);
}
