import { findSection } from "@/lib/desk/section/queries";
import { eraseOldLetters } from "@/lib/letters/mutations";
import type { Settings } from "@/lib/settings";

const DAY_MS = 86_400_000;

/** What the server does by the clock: letters that nobody touched for as long as the section keeps them are erased, at start and daily. */
export function startJobs({ now }: Settings): () => void {
  const erase = () =>
    eraseByTheClock(now ?? new Date()).catch((problem: unknown) =>
      console.error("Erasing old letters failed", problem),
    );
  void erase();
  const timer = setInterval(erase, DAY_MS);
  return () => clearInterval(timer);
}

async function eraseByTheClock(now: Date): Promise<void> {
  const { retentionDays } = await findSection();
  await eraseOldLetters({ now, keptDays: retentionDays });
}
