import { createServer, type Server } from "node:http";
import { closeDatabase } from "@/lib/ground/db";
import { markStopping } from "@/lib/ground/readiness.db";
import { readSettings, type Settings, SettingsError } from "@/lib/ground/settings";
import { readyDatabase } from "./database/ready-database";
import { StartProblem } from "./database/start-problem";
import { createFront } from "./front";
import { startJobs } from "./jobs";
import { startNextInside } from "./next-inside";
import { keepOutOfCoreDumps } from "./no-core-dumps";
import { readStaticFiles } from "./pages/static-files";
import { whenToldToStop } from "./stop-signals";

// No slow reader may hold a connection for longer than a bad line needs for a letter.
const REQUEST_MS = 60_000;
const IDLE_MS = 120_000;
// Who is being answered gets this long; service managers wait for longer before they kill.
const STOP_MS = 8000;
const FIRST_PASSED_SOCKET = 3; // systemd hands over its sockets from this number on

process.umask(0o077); // what is written here is for nobody else

async function serve() {
  keepOutOfCoreDumps();
  const settings = readSettings(process.env);
  const isDevelopment = process.argv.includes("--dev");
  Object.assign(process.env, {
    NODE_ENV: isDevelopment ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const [inside, files, { applied }] = await Promise.all([
    startNextInside({ isDevelopment, port: settings.port }),
    readStaticFiles({ isDevelopment }),
    readyDatabase(settings),
  ]);
  if (applied.length > 0) console.log(`The database is up to date: ${applied.length} migrations applied`);
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: 20_000, connectionsCheckingInterval: 5000 },
    createFront({ inside, files, publicUrl: settings.publicUrl, isDevelopment }),
  );
  // Nor may one who reads nothing hold an answer.
  server.setTimeout(IDLE_MS);
  if (isDevelopment) server.on("upgrade", inside.upgrade);
  const stopJobs = await startJobs(settings);
  await listen(server, settings);
  console.log(`Postbag is ready: ${settings.publicUrl}`);
  if (settings.now) console.log(`Today is set to ${settings.now.toISOString().slice(0, 10)} (POSTBAG_NOW)`);

  whenToldToStop(() => {
    markStopping();
    // A connection that stays open would bring another request to a server that is gone.
    server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
    const jobsEnded = stopJobs().then(closeDatabase);
    server.close(() => void jobsEnded.finally(() => process.exit(0)));
    setInterval(() => server.closeIdleConnections(), 100);
    setTimeout(() => process.exit(0), STOP_MS).unref();
  });
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  const isPassedOn = process.env.LISTEN_FDS === "1" && process.env.LISTEN_PID === String(process.pid);
  return new Promise((listening, failed) => {
    server.on("error", failed);
    if (isPassedOn) server.listen({ fd: FIRST_PASSED_SOCKET }, listening);
    else server.listen(port, host, listening);
  });
}

function explain(problem: unknown): unknown {
  if (problem instanceof SettingsError || problem instanceof StartProblem) return problem.message;
  const isTaken = problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE";
  return isTaken ? "Another program uses this port. End it, or set PORT to another number." : problem;
}

serve().catch((problem: unknown) => {
  console.error(explain(problem));
  process.exit(1);
});
