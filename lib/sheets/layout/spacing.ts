import type { Line } from "@/lib/sheets/text/line";

/** Where this share of the lines around is followed by an empty one, a text is double spaced. */
const DOUBLE_SPACED = 0.75;
const AROUND = 4;

/** Filled lines with the gaps above them; where a text is double spaced the regular empty lines do not count. */
export function measureGaps(source: readonly string[]): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  source.forEach((text, at) => {
    if (text.trim() === "") {
      gap++;
      return;
    }
    lines.push({ text, number: at + 1, gap });
    gap = 0;
  });
  return lines.map((line, at) => {
    const around = lines.slice(Math.max(1, at - AROUND), at + AROUND + 1);
    const spaced = around.filter((other) => other.gap > 0).length;
    return lines.length >= 8 && spaced >= around.length * DOUBLE_SPACED
      ? { ...line, gap: Math.floor(line.gap / 2) }
      : line;
  });
}
