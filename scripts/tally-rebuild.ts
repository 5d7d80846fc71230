// npm run tally:rebuild: counts every appeal's ledger anew, says which counters were wrong and puts them right. With
// `-- --check` it only says so, and exits 1 if any was. Postbag may go on running meanwhile.

import { recountAll } from "@/lib/dispatches/recount-all.db";
import { closeDatabase } from "@/lib/ground/db";

const isCheck = process.argv.includes("--check");
const { appeals, wrong } = await recountAll({
  isCheck,
  tell: ({ done, of }) => {
    if (done % 100 === 0 || done === of) console.log(`${done} of ${of} appeals counted`);
  },
});
await closeDatabase();
for (const slug of wrong) console.error(`${slug}: the counters ${isCheck ? "are" : "were"} wrong`);
console.log(`${appeals} appeals, ${wrong.length} with wrong counters${isCheck ? "" : ", now right"}`);
process.exitCode = isCheck && wrong.length > 0 ? 1 : 0;
