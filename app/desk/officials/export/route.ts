import { writeOfficialCsv } from "@/lib/officials/csv/write-official-csv";
import { allOfficials } from "@/lib/officials/list-officials.db";
import { today } from "@/lib/request/clock";
import { coordinatorFor } from "@/lib/request/coordinator";

export async function GET(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/export");
  if (!desk.ok) return desk.reply;
  return new Response(writeOfficialCsv(await allOfficials()), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="officials-${today()}.csv"`,
      "cache-control": "no-store",
    },
  });
}
