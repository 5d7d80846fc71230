import type { Evidence } from "@/lib/appeals/import/from-sheet";
import { Beside } from "./part-field";

// A whole story is read in its field; beside it its first lines are enough to find the place.
const MOST_LINES = 6;

/** The lines of the sheet that a field was read from, and in words whether to look twice. */
export function SheetEvidence({ evidence, lines }: { evidence: Evidence; lines: readonly string[] }) {
  const numbers = [...evidence.lines].sort((a, b) => a - b);
  if (numbers.length === 0) return <Beside title="Not found in the sheet: please check" text="" isDoubtful />;
  const shown = numbers.slice(0, MOST_LINES).map((number) => lines[number - 1]?.trim() ?? "");
  const more = numbers.length > MOST_LINES ? `\n… and ${numbers.length - MOST_LINES} more lines` : "";
  const place = numbers.length === 1 ? `Line ${numbers[0]}` : `Lines ${numbers[0]} to ${numbers.at(-1)}`;
  return (
    <Beside
      title={evidence.isSure ? place : `${place}: please check`}
      text={`${shown.filter((line) => line !== "").join("\n")}${more}`}
      isDoubtful={!evidence.isSure}
    />
  );
}
