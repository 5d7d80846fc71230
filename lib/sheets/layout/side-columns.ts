import { channelOf } from "@/lib/sheets/addressees/channels";
import { labelledSalutation, opensLetter } from "@/lib/sheets/addressees/salutation";
import { findLabel, type LabelAt } from "@/lib/sheets/labels/find-label";
import type { LabelKind } from "@/lib/sheets/labels/label";
import type { Line } from "@/lib/sheets/text/line";
import { isStory } from "@/lib/sheets/words/prose";

const AFTER_ADDRESSES: ReadonlySet<LabelKind> = new Set([
  "deadline",
  "diplomats",
  "background",
  "letter",
  "asks",
  "languages",
  "persons",
  "previous",
  "other",
]);

/** "Copies to:" at the margin begins a region of its own; further right it heads a column. */
function endsRegion(lines: readonly Line[], at: number): boolean {
  const label = findLabel(lines, at);
  const line = lines[at];
  if (!label || !line) return false;
  if (AFTER_ADDRESSES.has(label.kind)) return true;
  const [first, second] = segmentsOf(line.text);
  const isBeside = second !== undefined && second.start - (first?.text.length ?? 0) > 6;
  return label.kind === "copies" && (first?.start ?? 0) < 16 && !isBeside;
}

type Segment = { start: number; text: string };

/** Pieces of a line that stand two or more blanks apart. */
function segmentsOf(text: string): Segment[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ start: match.index, text: match[0] }));
}

// "[Tratamiento:  Sr. Ministro]": the blanks behind a label part no columns.
const closeLabel = (line: Line): Line => ({
  ...line,
  text: line.text.replace(/([[(][\p{L}'\u2019 ]{3,30}:) {2,}/gu, "$1 "),
});

/** A salutation set to the right of an address, perhaps over two lines, moved under its own line. */
function pullAsides(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let open: { bracket: Line; at: number } | null = null;
  lines.forEach((line, at) => {
    const segments = segmentsOf(line.text);
    const last = segments.at(-1);
    if (open && last && (segments.length > 1 || last.start >= open.at - 4)) {
      const { bracket } = open;
      bracket.text = /\S\/$/.test(bracket.text)
        ? `${bracket.text}${last.text}`
        : `${bracket.text} ${last.text}`;
      if (/[\])]\s*$/.test(last.text)) open = null;
      const left = line.text.slice(0, last.start).trimEnd();
      if (left.trim()) out.push({ ...line, text: left });
      return;
    }
    open = null;
    if (!last || !isAsideSegment(segments, lines[at - 1])) {
      out.push(line);
      return;
    }
    const bracket: Line = { ...line, gap: 0, text: last.text, isAside: true };
    out.push({ ...line, text: line.text.slice(0, last.start).trimEnd() }, bracket);
    if (!/[\])]\s*$/.test(last.text)) open = { bracket, at: last.start };
  });
  return out;
}

/** "[Salutation: …" to the right of an address; in a column of its own addressee it follows that one's lines. */
function isAsideSegment(segments: readonly Segment[], above: Line | undefined): boolean {
  const [first] = segments;
  const last = segments.at(-1);
  if (
    !first ||
    !last ||
    segments.length < 2 ||
    !/^[[(]/.test(last.text) ||
    labelledSalutation(last.text) === null
  )
    return false;
  const isUnderColumn =
    above !== undefined && segmentsOf(above.text).some((one) => Math.abs(one.start - last.start) <= 2);
  return !isUnderColumn && labelledSalutation(first.text) === null;
}

/**
 * Where right-hand columns begin: starts that recur, within two places, and that no line of the region runs
 * through.
 */
function columnStarts(lines: readonly Line[]): number[] {
  const starts = new Map<number, number>();
  const rows = lines.map((line) => segmentsOf(line.text));
  for (const segments of rows) {
    segments.forEach((segment, at) => {
      const before = segments[at - 1];
      const isRight = before ? segment.start - (before.start + before.text.length) >= 2 : segment.start >= 16;
      if (isRight) starts.set(segment.start, (starts.get(segment.start) ?? 0) + 1);
    });
  }
  const columns: number[] = [];
  const sorted = [...starts].sort((a, b) => a[0] - b[0]);
  for (let at = 0; at < sorted.length; at++) {
    const [start] = sorted[at] ?? [0];
    const near = sorted.filter(([other]) => other >= start && other - start <= 2);
    const count = near.reduce((sum, [, times]) => sum + times, 0);
    if (count < 3 || columns.some((column) => start - column <= 2)) continue;
    const crossed = rows.filter((segments) =>
      segments.some((one) => one.start < start - 1 && one.start + one.text.length > start),
    ).length;
    // One long line may reach over the edge of a column that is plain otherwise.
    if (crossed <= Math.max(count >= 4 ? 1 : 0, Math.floor(lines.length / 12))) columns.push(start);
  }
  const hasLeft = rows.filter((segments) => (segments[0]?.start ?? 0) < (columns[0] ?? 0) - 2).length;
  return hasLeft >= 2 ? columns : [];
}

/** A cell of one column; `isApart` where the row above it leaves that column empty. */
type Cell = { column: number; line: Line; isApart: boolean };

function cellsOf(line: Line, columns: readonly number[]): Cell[] {
  const cells = new Map<number, string>();
  for (const segment of segmentsOf(line.text)) {
    const column = columns.filter((start) => segment.start >= start - 1).length;
    const before = cells.get(column);
    cells.set(column, before ? `${before}  ${segment.text}` : segment.text);
  }
  return [...cells].map(([column, text]) => ({ column, line: { ...line, text }, isApart: false }));
}

const isUnlabelledAside = (text: string): boolean =>
  opensLetter(text.replace(/^\(([^()]*)\)$/, "$1")) || labelledSalutation(text) !== null;

const isDetail = (segment: Segment): boolean =>
  channelOf(segment.text) !== null ||
  labelledSalutation(segment.text) !== null ||
  segment.text.startsWith("(");

/**
 * Rows of addressees end where an empty line or a number follows channels or salutations, and no more of these
 * come.
 */
function bandsOf(lines: readonly Line[]): Line[][] {
  const bands: Line[][] = [];
  let closes = false;
  for (const line of lines) {
    const segments = segmentsOf(line.text);
    const isNumbered = /^\s*\(?\d{1,2}[.)]\s/.test(line.text);
    const begins = line.gap > 0 && (isNumbered || (closes && !segments.some(isDetail)));
    if (bands.length === 0 || begins) bands.push([]);
    bands.at(-1)?.push(line);
    closes = segments.some(isDetail) && !segments.some((segment) => segment.text.startsWith("("));
  }
  return bands;
}

function readBand(lines: readonly Line[], columns: readonly number[]): Line[] {
  const rows = lines.map((line) => cellsOf(line, columns));
  const cells = rows.flatMap((row, at) =>
    row.map((cell) => ({
      ...cell,
      isApart: at > 0 && (rows[at - 1] ?? []).every(({ column }) => column !== cell.column),
    })),
  );
  const right = cells.filter((cell) => cell.column > 0);
  if (right.length === 0) return [...lines];
  if (right.every((cell) => isUnlabelledAside(cell.line.text))) {
    return lines.map((line) => ({
      ...line,
      text: segmentsOf(line.text)
        .map(({ text }) => text)
        .join("   "),
    }));
  }
  const ordered: Line[] = [];
  for (let column = 0; column <= columns.length; column++) {
    cells
      .filter((cell) => cell.column === column)
      .forEach((cell, at) => {
        ordered.push(at === 0 || cell.isApart ? { ...cell.line, gap: 1 } : cell.line);
      });
  }
  return ordered;
}

/** "APPEALS TO:        COPIES TO:" on one line: the label, and the heading of the column that the other one makes. */
function copiesBeside(line: Line | undefined, label: LabelAt): { label: Line; head: Line } | null {
  if (!line || label.kind !== "targets" || label.lines > 1 || label.rest === "") return null;
  const start = line.text.lastIndexOf(label.rest);
  const isApart = start > 0 && /\s{3}$/.test(line.text.slice(0, start));
  if (!isApart || findLabel([{ ...line, text: label.rest }], 0)?.kind !== "copies") return null;
  return {
    label: { ...line, text: line.text.slice(0, start).trimEnd() },
    head: { ...line, text: `${" ".repeat(start)}${label.rest}` },
  };
}

/** A region between two sentences to the reader, which run through every column. */
function readRegion(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => segmentsOf(line.text).length === 1 && isStory(line.text));
  if (at >= 0)
    return [
      ...readRegion(lines.slice(0, at)),
      ...lines.slice(at, at + 1),
      ...readRegion(lines.slice(at + 1)),
    ];
  const region = pullAsides(lines.map(closeLabel));
  const columns = columnStarts(region);
  return columns.length > 0 ? bandsOf(region).flatMap((band) => readBand(band, columns)) : region;
}

/** Columns of addressees side by side, one after the other; everything else stays as it is. */
export function readSideColumns(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const label = findLabel(lines, at);
    if (label?.kind !== "targets" && label?.kind !== "copies") {
      const line = lines[at];
      if (line) out.push(line);
      at++;
      continue;
    }
    const beside = copiesBeside(lines[at], label);
    out.push(...(beside ? [beside.label] : lines.slice(at, at + label.lines)));
    at += label.lines;
    let end = at;
    while (end < lines.length && !endsRegion(lines, end)) end++;
    out.push(...readRegion([...(beside ? [beside.head] : []), ...lines.slice(at, end)]));
    at = end;
  }
  return out;
}
