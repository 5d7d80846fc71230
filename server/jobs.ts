import type { Settings } from "@/lib/ground/settings";
import { eraseOldLetters } from "@/lib/letters/save-letter.db";
import { startOutbox } from "@/lib/outbox/worker/start-outbox";
import { findSection } from "@/lib/section/find-section.db";

const DAY_MS = 86_400_000;

/**
 * What the server does by the clock: letters that nobody touched for as long as the section keeps them are erased, at
 * start and daily; what is in the outbox is handed over. Throws a SettingsError where a mail setting is wrong. Ends
 * when nothing is under way any more.
 */
export async function startJobs(settings: Settings): Promise<() => Promise<void>> {
  const { now } = settings;
  const outbox = await startOutbox(settings, process.env);
  const erase = () =>
    eraseByTheClock(now ?? new Date()).catch((problem: unknown) =>
      console.error("Erasing old letters failed", problem),
    );
  void erase();
  const timer = setInterval(erase, DAY_MS);
  return async () => {
    clearInterval(timer);
    await outbox.stop();
  };
}

async function eraseByTheClock(now: Date): Promise<void> {
  const { retentionDays } = await findSection();
  await eraseOldLetters({ now, keptDays: retentionDays });
}
