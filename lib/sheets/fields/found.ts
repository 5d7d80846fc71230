import type { Found } from "@/lib/sheets/schema";
import { type Line, numbersOf } from "@/lib/sheets/text/line";

export const NOT_FOUND: Found<null> = { value: null, confidence: 0, lines: [] };

export function found<T>(value: T, confidence: number, lines: readonly Line[]): Found<T> {
  return { value, confidence, lines: numbersOf(lines) };
}
