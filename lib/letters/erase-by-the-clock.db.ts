import type { Settings } from "@/lib/ground/settings";
import { findSection } from "@/lib/section/find-section.db";
import { eraseCrowd } from "./erase-crowd.db";
import { eraseOldLetters } from "./save-letter.db";
import { FARTHEST_DAYS, markClock } from "./trusted-clock.db";

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
  const crowd = await eraseCrowd({ now });
  if (crowd > 0)
    console.warn(`${crowd} of the oldest drafts were erased: somebody begins more than people write.`);
}
