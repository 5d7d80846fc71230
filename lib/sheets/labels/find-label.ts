import { fold, foldScan } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import english from "./english.json" with { type: "json" };
import french from "./french.json" with { type: "json" };
import german from "./german.json" with { type: "json" };
import { type Label, type LabelKind, labelsOf } from "./label";
import spanish from "./spanish.json" with { type: "json" };

/** A label may run on over this many lines. */
const LINES_AHEAD = 3;

const LEAD = /^[\s\u2022\u25a0\u25fc\uf0a7\uf06e*\u00b7-]*(?:\(?\d[.)]\s*)?["[(]?/;

// Umlauts as telegrams and old mails spell them: "Bitte schreiben Sie moeglichst bald". Not "Empfaenger": so
// mailboxes head
// the board that a sheet was posted to.
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])fur\b/g, "fue?r"],
  [/moglich/g, "moe?glich"],
  [/hoflich/g, "hoe?flich"],
  [/offentlich/g, "oe?ffentlich"],
  [/zusatzlich/g, "zusae?tzlich"],
  [/gultig/g, "gue?ltig"],
  [/prufen/g, "prue?fen"],
  [/klaren/g, "klae?ren"],
  [/lauft/g, "lae?uft"],
  [/konnen/g, "koe?nnen"],
  [/fruher/g, "frue?her"],
  [/unverzug/g, "unverzue?g"],
  [/gewunscht/g, "gewue?nscht"],
  [/uberschrift/g, "ue?berschrift"],
];
const GERMAN: readonly Label[] = labelsOf(german).map((label) => ({
  ...label,
  pattern: UMLAUTS.reduce((spelled, [plain, both]) => spelled.replace(plain, both), label.pattern),
}));

const ALL: readonly Label[] = [...labelsOf(english), ...labelsOf(spanish), ...labelsOf(french), ...GERMAN];

// For scans: the same words with i for l, as `foldScan` writes them.
const scanned = (pattern: string): string => pattern.replace(/l/g, "i");

const matching = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![a-z0-9])`, "y");

// Most lines begin with no label at all: one look at all of them together says so.
const anyOf = (patterns: readonly string[]): RegExp =>
  matching([...new Set(patterns)].map((pattern) => `(?:${pattern})`).join("|"));
const ANY = anyOf(ALL.map((label) => label.pattern));
const ANY_SCANNED = anyOf(ALL.map((label) => scanned(label.pattern)));

const LABELS = ALL.map((label) => ({
  kind: label.kind,
  isLeadIn: label.isLeadIn,
  regex: matching(label.pattern),
  scanned: matching(scanned(label.pattern)),
}));

export type LabelAt = {
  kind: LabelKind;
  /** How many lines the label takes, the last of them perhaps in part. */
  lines: number;
  /** What follows the label on its last line. */
  rest: string;
  /** The label as printed. */
  printed: string;
};

// A small l among capitals is a scanner's I.
const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/l/g, ""));

type Joined = { text: string; ends: number[] };

function joinAhead(lines: readonly Line[], at: number): Joined {
  let text = "";
  const ends: number[] = [];
  for (const line of lines.slice(at, at + LINES_AHEAD)) {
    text += `${text ? " " : ""}${line.text.trim().replace(/\s+/g, " ")}`;
    ends.push(text.length);
  }
  return { text, ends };
}

// Every step of a reading asks for the labels of the same lines again. Enough for one sheet, and for no long lines
// of a hostile file.
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 500;
const known = new Map<string, LabelAt | null>();

/** The label that line `at` begins with, the longest one if several fit; null where there is none. */
export function findLabel(lines: readonly Line[], at: number): LabelAt | null {
  const key = lines
    .slice(at, at + LINES_AHEAD)
    .map((line) => line.text)
    .join("\n");
  if (key.length > LONGEST_KNOWN) return readLabel(lines, at);
  const before = known.get(key);
  if (before !== undefined) return before;
  const label = readLabel(lines, at);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, label);
  return label;
}

function readLabel(lines: readonly Line[], at: number): LabelAt | null {
  const { text, ends } = joinAhead(lines, at);
  const folded = fold(text);
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  const scan = foldScan(folded);
  const isScan =
    scan !== folded && /\p{L}[01|]|[01|]\p{L}|\p{Lu}l|\bl\p{Ll}{2}|\bl\p{Lu}/u.test(lines[at]?.text ?? "");
  const any = isScan ? ANY_SCANNED : ANY;
  any.lastIndex = start;
  if (!any.test(isScan ? scan : folded)) return null;
  let best: LabelAt | null = null;
  let bestEnd = 0;
  for (const { kind, isLeadIn, regex, scanned: regexOfScan } of LABELS) {
    const pattern = isScan ? regexOfScan : regex;
    pattern.lastIndex = start;
    const match = pattern.exec(isScan ? scan : folded);
    if (!match) continue;
    const end = start + match[0].length;
    if (end <= bestEnd) continue;
    const lineAt = ends.findIndex((lineEnd) => end <= lineEnd);
    const lineEnd = ends[lineAt] ?? text.length;
    const after = text.slice(end, lineEnd);
    const colon = /^["\u201d\]]?\s*(?:\([^)]{0,40}\)|\[[^\]]{0,40}\])?["\u201d\]]?\s*:/.exec(after);
    const printed = text.slice(start, end);
    const isAlone = /^["\u201d\].\s]*$/.test(after);
    if (!isLeadIn && !colon && !isAlone && !isCapitals(printed)) continue;
    // A heading in capitals that runs on in capitals is a headline: "COPIES OF FILES BURNT".
    if (!isLeadIn && !colon && !isAlone && isCapitals(after.slice(0, 12))) continue;
    bestEnd = end;
    best = { kind, lines: lineAt + 1, rest: after.slice(colon?.[0].length ?? 0).trim(), printed };
  }
  return best;
}
