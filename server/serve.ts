import { createServer } from "node:http";
import { readSettings, SettingsError } from "@/lib/ground/settings";
import { createFront } from "./front";
import { startJobs } from "./jobs";
import { startNextInside } from "./next-inside";
import { keepOutOfCoreDumps } from "./no-core-dumps";
import { readStaticFiles } from "./pages/static-files";

// No slow reader may hold a connection for longer than a bad line needs for a letter.
const REQUEST_MS = 60_000;
const IDLE_MS = 120_000;

async function serve() {
  keepOutOfCoreDumps();
  const settings = readSettings(process.env);
  const isDevelopment = process.argv.includes("--dev");
  Object.assign(process.env, {
    NODE_ENV: isDevelopment ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const [inside, files] = await Promise.all([
    startNextInside({ isDevelopment, port: settings.port }),
    readStaticFiles(),
  ]);
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: 20_000, connectionsCheckingInterval: 5000 },
    createFront({ inside, files, publicUrl: settings.publicUrl, isDevelopment }),
  );
  // Nor may one who reads nothing hold an answer.
  server.setTimeout(IDLE_MS);
  if (isDevelopment) server.on("upgrade", inside.upgrade);
  const stopJobs = await startJobs(settings);
  await new Promise<void>((listening, failed) => {
    server.on("error", failed);
    server.listen(settings.port, settings.host, listening);
  });
  console.log(`Postbag is ready: ${settings.publicUrl}`);
  if (settings.now) console.log(`Today is set to ${settings.now.toISOString().slice(0, 10)} (POSTBAG_NOW)`);

  const stop = () => {
    const jobsEnded = stopJobs();
    server.close(() => void jobsEnded.finally(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3000).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

serve().catch((problem: unknown) => {
  console.error(problem instanceof SettingsError ? problem.message : problem);
  process.exit(1);
});
