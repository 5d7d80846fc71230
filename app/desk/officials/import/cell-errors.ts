import { z } from "zod";
import type { CellError } from "@/lib/officials/csv/read-official-csv";

const shape = z.array(z.object({ row: z.number(), column: z.string(), message: z.string() }));

/** The wrong cells that came back with a form; none on an ordinary visit. */
export function readCellErrors(found: string | undefined): CellError[] {
  return found ? shape.parse(JSON.parse(found)) : [];
}
