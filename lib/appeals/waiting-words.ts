import type { AgreeOutcome } from "./save-part.db";

/** Why a waiting change can't be agreed to, for whoever tried. */
export const agreeWords: Record<Exclude<AgreeOutcome, "agreed">, string> = {
  gone: "This change does not wait any more",
  "own proposal": "Somebody else has to agree to what you proposed",
  renewed: "It was proposed anew meanwhile: read it again before you agree",
  outdated: "What it would change has changed since it was proposed: decline it, and propose it anew",
  incomplete: "The issue would be unfinished with this change: decline it, and propose it anew",
};
