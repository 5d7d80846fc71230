/** A run of text on a page: its left edge and baseline in points, from the left and the bottom. */
export type Run = { text: string; x: number; y: number; width: number; height: number };

/** Points per column of the text that is laid out; narrower than any letter, so that nothing is pushed aside. */
const COLUMN_POINTS = 2.5;
/** In em: below it, two runs are one word; above the other, they are in different columns. */
const WORD_GAP = 0.14;
const COLUMN_GAP = 1.6;
/** Wider than a blank, also on a typewriter: enough to part columns where an edge recurs. */
const EDGE_GAP = 0.75;
/** A step down of more than this many heights is an empty line. */
const EMPTY_LINE = 1.75;

/** An edge within this many points, on at least so many rows, is a column's. */
const EDGE_POINTS = 2;
const EDGE_ROWS = 3;

type Row = { y: number; height: number; runs: Run[] };

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - run.y) < Math.max(1.5, Math.min(row.height, run.height) * 0.35)) {
      row.runs.push(run);
      row.height = Math.max(row.height, run.height);
    } else rows.push({ y: run.y, height: run.height, runs: [run] });
  }
  return rows;
}

/**
 * Left edges at which text begins again and again beyond a gap: columns, also where a long cell nearly touches the
 * next.
 */
function columnEdges(rows: readonly Row[]): number[] {
  const starts = rows.flatMap(({ runs }) => {
    const sorted = [...runs].sort((a, b) => a.x - b.x);
    return sorted.filter((run, at) => {
      const before = sorted[at - 1];
      return before !== undefined && run.x - (before.x + before.width) > COLUMN_GAP * run.height;
    });
  });
  return starts
    .map((run) => run.x)
    .filter((x) => starts.filter((other) => Math.abs(other.x - x) < EDGE_POINTS).length >= EDGE_ROWS);
}

function layOut(row: Row, left: number, edges: readonly number[]): string {
  let line = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const run of [...row.runs].sort((a, b) => a.x - b.x)) {
    const gap = run.x - end;
    const isEdge = gap > EDGE_GAP * run.height && edges.some((edge) => Math.abs(edge - run.x) < EDGE_POINTS);
    if (gap > COLUMN_GAP * run.height || isEdge) {
      const column = Math.round((run.x - left) / COLUMN_POINTS);
      line = line.trim() === "" ? " ".repeat(Math.max(0, column)) : `${line.trimEnd()}  `.padEnd(column);
    } else if (gap > WORD_GAP * run.height && !/\s$/.test(line) && !/^\s/.test(run.text)) line += " ";
    // The same glyphs drawn twice, a fraction apart, are a poor man's bold.
    if (gap < -0.6 * run.width && line.endsWith(run.text)) continue;
    line += run.text.replace(/\s+/g, " ");
    end = run.x + run.width;
  }
  return line.trimEnd();
}

/** A page as lines of text in which everything stands in its column, as on a typewriter. */
export function layOutPage(runs: readonly Run[]): string {
  const filled = runs.filter((run) => run.text.trim() !== "");
  const left = filled.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const lines: string[] = [];
  let before: Row | null = null;
  const rows = rowsOf(filled);
  const edges = columnEdges(rows);
  for (const row of rows) {
    if (before && before.y - row.y > EMPTY_LINE * Math.min(before.height, row.height)) lines.push("");
    lines.push(layOut(row, left, edges));
    before = row;
  }
  return lines.join("\n");
}
