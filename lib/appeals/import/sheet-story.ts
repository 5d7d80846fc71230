import type { SheetReading } from "@/lib/sheets/schema";

/** Running text of a sheet with the numbers of its lines, from 1. */
export type Passage = { text: string; lines: number[] };

/**
 * What a sheet tells between its headline and what it asks for, and under its heading for more information. The
 * reader leaves both as they are: these are the lines that no field has claimed.
 */
export function sheetStory(reading: SheetReading): { summary: Passage; background: Passage } {
  const { fields, template, lines } = reading;
  const head = [fields.title, fields.country, fields.uaNumber, fields.indexNumber, fields.issueDate];
  const headLines = new Set(head.flatMap((one) => one.lines));
  // Some layouts print the date among the numbers at the top: that is where the story begins, not where it ends.
  const acts = [
    ...fields.asks,
    ...fields.targets,
    ...fields.copiesTo,
    ...fields.languages,
    fields.deadline,
    fields.copiesToDiplomats,
    ...(template ? [template] : []),
  ]
    .flatMap((one) => one.lines)
    .filter((line) => !headLines.has(line));
  const claimed = new Set([...headLines, ...acts]);
  const more = fields.additionalInformation.value ? (fields.additionalInformation.lines[0] ?? null) : null;
  const headline = fields.title.lines.at(-1) ?? 0;
  const ends = [...acts, more ?? lines.length + 1].filter((line) => line > headline);
  const firstAct = Math.min(...ends);
  const afterHead = [...headLines].filter((line) => line < firstAct);
  const summary = passage(lines, claimed, Math.max(0, ...afterHead) + 1, firstAct);
  if (more === null) return { summary, background: { text: "", lines: [] } };
  const next = Math.min(...acts.filter((line) => line > more), lines.length + 1);
  return { summary, background: passage(lines, claimed, more + 1, next) };
}

/** The unclaimed lines from one to before another, a paragraph a line: sheets break lines where the paper ended. */
function passage(lines: readonly string[], claimed: ReadonlySet<number>, from: number, to: number): Passage {
  const paragraphs: string[][] = [[]];
  const used: number[] = [];
  for (let number = from; number < to; number += 1) {
    const line = lines[number - 1]?.trim() ?? "";
    if (line === "" || claimed.has(number) || isLabel(line) || FURNITURE.test(line)) {
      paragraphs.push([]);
      continue;
    }
    paragraphs.at(-1)?.push(line);
    used.push(number);
  }
  const text = paragraphs
    .filter((words) => words.length > 0)
    .map((words) => words.join(" ").replace(/\s+/g, " "))
    .join("\n");
  return { text, lines: used };
}

// What stands at the foot of a page and beside the person's name; no story begins like this.
const FURNITURE =
  /^(?:(?:first |second |third )?(?:UA|AU)\b.*\b(?:index|índice)\b|(?:name|gender|nombre|sexo|género|nom|sexe|genre|geschlecht)\b[^.]{0,40}:)/i;

/** Headings and page furniture: capitals without a sentence, or a short line that ends in a colon. */
function isLabel(line: string): boolean {
  const isShouted = line === line.toUpperCase() && /\p{L}/u.test(line) && !/[.!?]$/.test(line);
  return isShouted || (line.length < 60 && line.endsWith(":"));
}
