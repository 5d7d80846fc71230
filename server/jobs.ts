import type { Settings } from "@/lib/ground/settings";
import { eraseByTheClock } from "@/lib/letters/erase-by-the-clock.db";
import { startOutbox } from "@/lib/outbox/worker/start-outbox";

const HOUR_MS = 3_600_000;

/**
 * What the server does by the clock: letters that nobody touched for as long as the section keeps them are erased, at
 * start and hourly; what is in the outbox is handed over. Throws a SettingsError where a mail setting is wrong. Ends
 * when nothing is under way any more.
 */
export async function startJobs(settings: Settings): Promise<() => Promise<void>> {
  const erase = () =>
    eraseByTheClock(settings).catch((problem: unknown) =>
      console.error("Erasing old letters failed", problem),
    );
  // Before the outbox begins, which erases by the same clock.
  await erase();
  const outbox = await startOutbox(settings, process.env);
  const timer = setInterval(erase, HOUR_MS);
  return async () => {
    clearInterval(timer);
    await outbox.stop();
  };
}
