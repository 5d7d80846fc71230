// Two people at one thing: said in one way wherever it happens.

/** What follows the name of whoever was first, where it is known. */
export const CHANGED_MEANWHILE = "changed this while you were writing";

/** Both changed the same: nothing of the later one is saved yet. */
export const CHANGED_ELSEWHERE = `Somebody else ${CHANGED_MEANWHILE}`;

/** What a button did is not possible any more, because somebody else was first. */
export const NOT_NOW = "Its status has changed since you opened this page";

/** Why a waiting change can't be decided by whoever tried. */
export const agreeWords = {
  gone: "This change does not wait any more",
  "own proposal": "Somebody else has to agree to what you proposed",
  renewed: "It was proposed anew meanwhile: read it again before you decide",
  outdated: "What it would change has changed since it was proposed: decline it, and propose it anew",
  incomplete: "The issue would be unfinished with this change: decline it, and propose it anew",
  "incomplete merger": "The entry that stays lacks something that a live appeal needs: complete it first",
} as const;

/** Said at a form whose change would take the place of one that its writer has not seen. */
export const CHANGE_WAITS =
  "Somebody else has proposed a change here, which stands below: save again if yours is to take its place";
