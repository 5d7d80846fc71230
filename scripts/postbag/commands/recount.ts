import { recountAll } from "@/lib/dispatches/recount-all.db";
import { readSettings } from "@/lib/ground/settings";
import type { Command } from "@/scripts/postbag/command";
import { checkDatabase } from "@/server/database/check-database";

export const recount: Command = {
  summary: "Counts every letter anew from the ledger, and puts wrong counters right",
  details: "Postbag may go on running meanwhile.",
  options: {
    check: { type: "boolean", says: "only say which counters are wrong, and exit with 1 if any is" },
  },
  run: async ({ isSet }) => {
    const isCheck = isSet("check");
    await checkDatabase(readSettings(process.env));
    const { appeals, wrong } = await recountAll({
      isCheck,
      tell: ({ done, of }) => {
        if (done % 100 === 0 || done === of) console.error(`${done} of ${of} appeals counted`);
      },
    });
    const lines = wrong.map((slug) => `${slug}: the counters ${isCheck ? "are" : "were"} wrong`);
    const count = `${appeals} appeals, ${wrong.length} with wrong counters${isCheck ? "" : ", now right"}`;
    return { isFine: !isCheck || wrong.length === 0, lines: [...lines, count], data: { appeals, wrong } };
  },
};
