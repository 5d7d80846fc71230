import { Tick } from "@/components/form/tick";
import type { Evidence } from "@/lib/appeals/import/from-sheet";
import { Beside } from "./part-field";

// A whole story is read in its field; beside it its first lines are enough to find the place.
const MOST_LINES = 6;

/** The lines of the sheet that a field was read from, with why to look at it, and a tick for "this is right". */
export function SheetEvidence({
  id,
  evidence: { lines: from, doubt },
  lines,
  isRight,
}: {
  id: string;
  evidence: Evidence;
  lines: readonly string[];
  isRight: boolean;
}) {
  const numbers = [...from].sort((a, b) => a - b);
  const shown = numbers.slice(0, MOST_LINES).map((number) => lines[number - 1]?.trim() ?? "");
  const more = numbers.length > MOST_LINES ? `\n… and ${numbers.length - MOST_LINES} more lines` : "";
  const last = numbers.at(-1);
  const place = numbers.length > 1 ? `Lines ${numbers[0]} to ${last}` : `Line ${last}`;
  const text = `${shown.filter((line) => line !== "").join("\n")}${more}`;
  if (doubt === null) return <Beside title={place} text={text} />;
  return (
    <div>
      <Beside
        title={`${numbers.length > 0 ? `${place}, please check` : "Please check"}: ${doubt}`}
        text={text}
        isDoubtful
      />
      <Tick name="right" value={id} defaultChecked={isRight} data-to-check="">
        This is right
      </Tick>
    </div>
  );
}
