import type { AppealContent } from "./content";

/** One row as the history tells it, before and after; null where it is not there. */
export type RowChange = { table: string; row: string; before: Fields | null; after: Fields | null };
type Fields = Readonly<Record<string, unknown>>;

/**
 * What the history is told when an appeal changes from one state to another: each table's rows by a name that says
 * which, such as "somebody/2" for the second issue. Lists count as one field. Rows that are the same are left out. Of
 * what
 * is new everything is told, also what a table filled in by itself.
 */
export function contentChanges({
  slug,
  number,
  before,
  after,
  isNewIssue = false,
}: {
  slug: string;
  number: number;
  before: AppealContent | null;
  after: AppealContent;
  isNewIssue?: boolean;
}): RowChange[] {
  const was = before ? rowsOf({ slug, number, content: before }) : new Map<string, Row>();
  if (isNewIssue) was.delete(`Issue ${slug}/${number}`);
  const is = rowsOf({ slug, number, content: after });
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    const row = now ?? old;
    if (!row || JSON.stringify(old?.fields) === JSON.stringify(now?.fields)) return [];
    return [{ table: row.table, row: row.row, before: old?.fields ?? null, after: now?.fields ?? null }];
  });
}

type Row = { table: string; row: string; fields: Fields };

function rowsOf({ slug, number, content }: { slug: string; number: number; content: AppealContent }) {
  const { texts, issue, newsTexts, asks, addressees, templates, revision: _revision, ...whole } = content;
  const appeal = {
    ...whole,
    timeline: whole.timeline.map(wordsOf),
    timelineSourceRevisions: sourceRevisions(whole.timeline),
    familyPieces: whole.familyPieces.map(wordsOf),
    familySourceRevisions: sourceRevisions(whole.familyPieces),
  };
  const ofIssue = `${slug}/${number}`;
  const rows: Row[] = [
    { table: "Appeal", row: slug, fields: appeal },
    ...texts.map(({ language, ...fields }) => ({ table: "AppealText", row: `${slug}/${language}`, fields })),
    { table: "Issue", row: ofIssue, fields: { ...issue, addressees } },
    ...newsTexts.map(({ language, ...fields }) => ({
      table: "NewsText",
      row: `${ofIssue}/${language}`,
      fields,
    })),
    ...asks.map(({ id, texts: inLanguages }, position) => ({
      table: "Ask",
      row: `${ofIssue}/${id}`,
      fields: {
        position,
        sourceRevisions: sourceRevisions(inLanguages),
        ...Object.fromEntries(inLanguages.map(({ language, ...text }) => [language, wordsOf(text)])),
      },
    })),
    ...templates.map(({ id, language, officialId, translatedBy, sourceRevision, blocks }) => ({
      table: "Template",
      row: `${ofIssue}/${id}`,
      fields: {
        language,
        officialId,
        translatedBy,
        sourceRevision,
        ...Object.fromEntries(blocks.map(({ part, variant, text }) => [`${part} ${variant + 1}`, text])),
      },
    })),
  ];
  return new Map(rows.map((row) => [`${row.table} ${row.row}`, row]));
}

function wordsOf<Row extends { sourceRevision: number }>({ sourceRevision: _, ...words }: Row) {
  return words;
}

/** What the mark on a stale translation goes by, language by language; it begins at nothing, and that is not told. */
function sourceRevisions(rows: readonly { language: string; sourceRevision: number }[]) {
  const byLanguage: Record<string, number> = {};
  for (const { language, sourceRevision } of rows)
    byLanguage[language] = Math.min(sourceRevision, byLanguage[language] ?? sourceRevision);
  return Object.fromEntries(Object.entries(byLanguage).filter(([, revision]) => revision > 0));
}
