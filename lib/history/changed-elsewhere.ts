// Two people at one thing: said in one way wherever it happens.

/** Both changed the same: nothing of the later one is saved yet. */
export const CHANGED_ELSEWHERE = "Somebody else changed this while you were writing";

/** What a button did is not possible any more, because somebody else was first. */
export const NOT_NOW = "Its status has changed since you opened this page";
