import type { Verdict } from "./compare-sheets";

export type Score = {
  due: number;
  found: number;
  right: number;
  wrong: number;
  missed: number;
  extra: number;
};

const EMPTY: Score = { due: 0, found: 0, right: 0, wrong: 0, missed: 0, extra: 0 };

function addVerdict(score: Score, { outcome }: Verdict): Score {
  if (outcome === "empty") return score;
  return {
    due: score.due + Number(outcome !== "extra"),
    found: score.found + Number(outcome !== "missed"),
    right: score.right + Number(outcome === "right"),
    wrong: score.wrong + Number(outcome === "wrong"),
    missed: score.missed + Number(outcome === "missed"),
    extra: score.extra + Number(outcome === "extra"),
  };
}

export const tally = (verdicts: readonly Verdict[]): Score => verdicts.reduce(addVerdict, EMPTY);

/** Of what was found, the share that is right; null where nothing was found. */
export const precision = ({ right, found }: Score): number | null => (found === 0 ? null : right / found);

/** Of what was due, the share that is right; null where nothing was due. */
export const recall = ({ right, due }: Score): number | null => (due === 0 ? null : right / due);
