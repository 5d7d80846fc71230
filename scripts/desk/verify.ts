// npm run desk:verify: goes over the history of the desk and over every row it tells of, names what was altered,
// removed or put in without the app, and exits 1 if anything was. With `-- --accept` the history is taken as found:
// after a restore with another secret, or once what was found is understood. The history says so from then on.

import { HOST } from "@/lib/desk/coordinator";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { closeDatabase } from "@/lib/ground/db";
import { serverSecret } from "@/lib/ground/server-secret";
import { readSettings } from "@/lib/ground/settings";
import { acceptHistory } from "@/lib/history/record-change.db";

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
