import type { SheetReading } from "./schema";

/** What `npm run parse` prints beside the values: the paths to look at, or with their reasons, and the lines used nowhere. */
export function plainDoubts({ doubts, unused, lines }: SheetReading, isTold: boolean) {
  return {
    unsure: isTold
      ? Object.fromEntries(doubts.map(({ path, reason }) => [path, reason]))
      : doubts.map(({ path }) => path),
    ...(unused.length > 0 && {
      "Lines that were used nowhere": unused.map((number) => `${number}: ${lines[number - 1]?.trim() ?? ""}`),
    }),
  };
}
