import type { Verdict } from "./compare-sheets";

/** A verdict with whether the reader had marked the value, or its absence, for a person to look at. */
export type Judged = Verdict & { isMarked: boolean };

type Sureness = { right: number; sureRight: number; marked: number; sureWrong: Judged[] };

/** Whether a path, or what it is part of, is among those that the reader is unsure of. */
export function isMarked(path: string, unsure: readonly string[]): boolean {
  return unsure.some((one) => path === one || path.startsWith(`${one}.`) || one.startsWith(`${path}.`));
}

/**
 * Shares of what was due or found: right; right among what was called sure; marked or missing. A value that was
 * missed and
 * not named as missing counts as sure and wrong.
 */
export function tallySureness(all: readonly Judged[]): Sureness {
  const judged = all.filter(({ outcome }) => outcome !== "empty");
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  const right = judged.filter(({ outcome }) => outcome === "right");
  const sure = judged.filter((one) => !one.isMarked);
  const sureWrong = sure.filter(({ outcome }) => outcome !== "right");
  return {
    right: share(right.length, judged.length),
    sureRight: share(sure.length - sureWrong.length, sure.length),
    marked: share(judged.length - sure.length, judged.length),
    sureWrong,
  };
}
