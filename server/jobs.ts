import type { Settings } from "@/lib/ground/settings";
import { eraseOldLetters } from "@/lib/letters/save-letter.db";
import { FARTHEST_DAYS, markClock } from "@/lib/letters/trusted-clock.db";
import { startOutbox } from "@/lib/outbox/worker/start-outbox";
import { findSection } from "@/lib/section/find-section.db";

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

/** Erases what is old; nothing where today is only said to be, or where the clock has jumped. */
export async function eraseByTheClock(
  { now: said, clockCheckedOn }: Pick<Settings, "now" | "clockCheckedOn">,
  now: Date = new Date(),
): Promise<void> {
  if (said) return console.warn("POSTBAG_NOW is set: no letter is erased by the clock.");
  if (!(await markClock({ now, checkedOn: clockCheckedOn }))) {
    const today = now.toISOString().slice(0, 10);
    return console.warn(
      `The clock says ${today}, more than ${FARTHEST_DAYS} days after this database was last in use, so nothing is ` +
        `erased. If the date is right, start once with POSTBAG_CLOCK_CHECKED=${today}.`,
    );
  }
  const { retentionDays } = await findSection();
  await eraseOldLetters({ now, keptDays: retentionDays });
}
