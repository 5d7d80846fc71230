import type { SheetReading } from "@/lib/sheets/schema";

/** Running text of a sheet with the numbers of its lines, from 1. */
export type Passage = { text: string; lines: number[] };

// Names below this were read out of the story itself.
const NAMED_APART = 0.7;
// Below the headline a country has a line of its own, or is told in the story or an address.
const NEAR_HEADLINE = 2;
const OWN_LINE = 60;

/**
 * What a sheet tells between its headline and what it asks for, and under its heading for more information. The
 * reader leaves both as they are: these are the lines that no field has claimed.
 */
export function sheetStory(reading: SheetReading): { summary: Passage; background: Passage } {
  const { fields, template, lines } = reading;
  const headline = fields.title.lines.at(-1) ?? 0;
  const head = [fields.title, fields.uaNumber, fields.indexNumber, fields.issueDate];
  const names = fields.persons.filter(({ confidence }) => confidence > NAMED_APART);
  const headLines = new Set([
    ...head.flatMap((one) => one.lines),
    ...fields.country.lines.filter((line) => {
      const isShort = (lines[line - 1]?.trim().length ?? 0) < OWN_LINE;
      return line <= headline || (isShort && line <= headline + NEAR_HEADLINE);
    }),
  ]);
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
  const claimed = new Set([...headLines, ...acts, ...names.flatMap((one) => one.lines)]);
  const more = fields.additionalInformation.value ? (fields.additionalInformation.lines[0] ?? null) : null;
  const ends = [...acts, more ?? lines.length + 1].filter((line) => line > headline);
  const firstAct = Math.min(...ends);
  const afterHead = [...headLines].filter((line) => line < firstAct);
  const summary = passage(lines, claimed, Math.max(0, ...afterHead) + 1, firstAct);
  if (more === null) return { summary, background: { text: "", lines: [] } };
  const next = Math.min(...acts.filter((line) => line > more), lines.length + 1);
  return { summary, background: passage(lines, claimed, more + 1, next) };
}

type Paragraph = { text: string; lines: number[] };

/** The unclaimed lines from one to before another, a paragraph a line: sheets break lines where the paper ended. */
function passage(lines: readonly string[], claimed: ReadonlySet<number>, from: number, to: number): Passage {
  const paragraphs: Paragraph[] = [{ text: "", lines: [] }];
  for (let number = from; number < to; number += 1) {
    const line = lines[number - 1]?.replace(/\s+/g, " ").trim() ?? "";
    if (CALL.test(line)) break;
    const isStory = /\p{L}/u.test(line) && !claimed.has(number) && !isLabel(line) && !FURNITURE.test(line);
    const last = paragraphs.at(-1);
    if (!isStory) paragraphs.push({ text: "", lines: [] });
    else if (last) {
      last.text = `${last.text} ${line}`.trim();
      last.lines.push(number);
    }
  }
  const told = withoutCaptions(joinBroken(paragraphs.filter(({ text }) => text !== "")));
  return { text: told.map(({ text }) => text).join("\n"), lines: told.flatMap((one) => one.lines) };
}

const ENDS = /[.!?:;…]["”’»)\]]*$/;
// The width of a typewriter's line, nearly: what is as long and has no end was broken by an empty line.
const LONG_LINE = 60;

/** Double spacing and page breaks put empty lines inside of sentences. */
function joinBroken(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const { text, lines } of paragraphs) {
    const last = joined.at(-1);
    const isBroken =
      last && !ENDS.test(last.text) && (/^\p{Ll}/u.test(text) || last.text.length >= LONG_LINE);
    if (isBroken)
      joined[joined.length - 1] = { text: `${last.text} ${text}`, lines: [...last.lines, ...lines] };
    else joined.push({ text, lines });
  }
  return joined;
}

/** What stands before the first sentence belongs to the names above it, a heading after the last to what follows. */
function withoutCaptions(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isTold = ({ text }: Paragraph) => ENDS.test(text) || text.length >= LONG_LINE;
  const first = paragraphs.findIndex(({ text }) => ENDS.test(text));
  return first < 0 ? [...paragraphs] : paragraphs.slice(first, paragraphs.findLastIndex(isTold) + 1);
}

// The heading of the list of asks, which runs into the sentence that leads to it: the story ends there.
const CALL =
  /^(?:recommended actions?|acci(?:ón|ones) recomendadas?|actions? recommandées?|empfohlene aktion(?:en)?)\b/i;

// What stands at the foot of a page and beside the person's name; no story begins like this.
const FURNITURE = new RegExp(
  [
    "^(?:(?:first |second |third )?(?:UA|AU)|further information on UA|información complementaria sobre (?:la )?AU)",
    "^(?:informations complémentaires sur l['’]AU|weitere informationen zu UA)",
  ]
    .map((start) => `${start}\\b.*\\b(?:index|índice)\\b`)
    .concat(
      "^(?:name|gender|nombre|sexo|género|nom|sexe|genre|geschlecht)\\b[^.]{0,40}:",
      "^(?:men and women|women and men|hombres y mujeres|mujeres y hombres|hommes et femmes|femmes et hommes)$",
      "^(?:männer und frauen|frauen und männer|both)$",
    )
    .join("|"),
  "i",
);

/** Headings and page furniture: capitals without a sentence, or a short line that ends in a colon. */
function isLabel(line: string): boolean {
  const isShouted = line === line.toUpperCase() && /\p{L}/u.test(line) && !/[.!?]$/.test(line);
  return isShouted || (line.length < 60 && line.endsWith(":"));
}
