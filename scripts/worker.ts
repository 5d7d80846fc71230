// npm run worker: a further process that hands mail over, beside the server's own. For PostgreSQL; a SQLite file is
// served by the server alone.
import { closeDatabase } from "@/lib/ground/db";
import { readSettings } from "@/lib/ground/settings";
import { startOutbox } from "@/lib/outbox/worker/start-outbox";

const outbox = await startOutbox(readSettings(process.env), process.env);
console.log("The outbox is being worked on. Stop with Ctrl+C; what is under way is finished first.");

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await outbox.stop();
  await closeDatabase();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
