import { isPostgresUrl, readSettings } from "@/lib/ground/settings";
import { startOutbox } from "@/lib/outbox/worker/start-outbox";
import type { Command } from "@/scripts/postbag/command";
import { readyDatabase } from "@/server/database/ready-database";
import { StartProblem } from "@/server/database/start-problem";
import { whenToldToStop } from "@/server/stop-signals";

export const worker: Command = {
  summary: "Sends mail in a further process, beside the server's own, until it is stopped",
  details:
    "For PostgreSQL; a SQLite file is served by the server alone. What is under way is finished first.",
  run: async () => {
    const settings = readSettings(process.env);
    if (!isPostgresUrl(settings.databaseUrl))
      throw new StartProblem("A SQLite file is served by the server alone, which sends mail as well.");
    await readyDatabase(settings);
    const outbox = await startOutbox(settings, process.env);
    console.log("The outbox is being worked on.");
    await new Promise<void>((told) => whenToldToStop(told));
    await outbox.stop();
    return null;
  },
};
