// npm run desk:verify: goes over the history of the desk and over every row it tells of, names what was altered,
// removed or put in without the app, and exits 1 if anything was. With `-- --accept` the history is taken as found:
// after a restore with another secret, or once what was found is understood. The history says so from then on.
import { closeDatabase } from "@/lib/db";
import { HOST } from "@/lib/desk/coordinators/coordinator";
import { acceptHistory } from "@/lib/desk/history/mutations";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { verifyHistory } from "@/lib/desk/verify/queries";
import { serverSecret } from "@/lib/server-secret";
import { readSettings } from "@/lib/settings";

const historyKey = keyFor(await serverSecret(readSettings(process.env).dataFolder), "history");
if (process.argv.includes("--accept")) {
  await acceptHistory({ coordinatorId: HOST, at: new Date(), historyKey });
  console.log("The history is taken as it was found.");
}
const { entries, rows, problems } = await verifyHistory(historyKey);
await closeDatabase();
for (const problem of problems) console.error(problem);
console.log(`${entries} entries and ${rows} rows checked, ${problems.length} problems found`);
process.exitCode = problems.length > 0 ? 1 : 0;
