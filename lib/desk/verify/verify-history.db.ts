import type { AppealContent } from "@/lib/appeals/content";
import { contentChanges } from "@/lib/appeals/content-rows";
import { listProposals, type ProposalOnRecord, readDeskIssue } from "@/lib/appeals/find-desk-issue.db";
import { PUBLICATION } from "@/lib/appeals/move-stage.db";
import { parts } from "@/lib/appeals/parts/parts";
import { readProposalName } from "@/lib/appeals/proposal-name";
import { type Db, database } from "@/lib/ground/db";
import { readDirectoryRow } from "@/lib/officials/directory-entry";
import { proposalFields } from "@/lib/officials/find-official-proposals.db";
import { SECTION_ID } from "@/lib/section/find-section.db";
import { checkChain } from "./check-chain";
import { checkRows, type LastChange, type StoredRow } from "./check-rows";
import { embassiesAsOfficials } from "./embassies-as-officials";

// Every table whose rows are looked up below: what the history tells of others is not compared.
const TABLES: ReadonlySet<string> = new Set([
  "Coordinator",
  "Section",
  "Official",
  "OfficialProposal",
  "Appeal",
  "AppealText",
  "Issue",
  "NewsText",
  "Ask",
  "Template",
  "Proposal",
]);

/** What a look over the whole history found. */
export type Verification = { entries: number; rows: number; problems: string[] };

/** Goes over every entry of the history, and over every row that the history tells of. */
export async function verifyHistory(historyKey: Uint8Array): Promise<Verification> {
  const db = await database();
  const [entries, end, appeals, stored] = await Promise.all([
    db.change.findMany({ orderBy: { number: "asc" } }),
    db.historyEnd.findFirst(),
    db.appeal.findMany({ select: { id: true, slug: true } }),
    storedRows(db),
  ]);
  // The switch for sending was once told under the appeal's id; everything else goes by its slug.
  const slugs = new Map(appeals.map(({ id, slug }) => [id, slug]));
  const last = new Map<string, LastChange>();
  for (const entry of embassiesAsOfficials(entries, stored)) {
    const row = (entry.table === "Appeal" && slugs.get(entry.row)) || entry.row;
    last.set(JSON.stringify([entry.table, row, entry.field]), { ...entry, row });
  }
  const problems = [
    ...checkChain({ entries, end, key: historyKey }),
    ...checkRows({ stored, last: [...last.values()], tables: TABLES }),
  ];
  return { entries: entries.length, rows: stored.length, problems };
}

/** Every row whose changes the history tells, as it is stored. */
export async function storedRows(db: Db): Promise<StoredRow[]> {
  const [coordinators, sections, officials, proposals, issues] = await Promise.all([
    db.coordinator.findMany({
      select: { id: true, email: true, name: true, role: true, switchedOffAt: true },
    }),
    db.section.findMany({ where: { revision: { gt: 0 } } }),
    db.official.findMany(),
    db.officialProposal.findMany(),
    db.issue.findMany({ select: { id: true, stage: true, stopReason: true } }),
  ]);
  const rows: StoredRow[] = [
    ...coordinators.map(({ id, ...fields }) => ({ table: "Coordinator", row: id, fields })),
    ...sections.map(({ id: _id, revision: _revision, ...fields }) => ({
      table: "Section",
      row: String(SECTION_ID),
      fields,
    })),
    ...officials.map((row) => ({
      table: "Official",
      row: row.id,
      fields: { ...readDirectoryRow(row), isWaiting: row.isWaiting, retiredAt: row.retiredAt },
    })),
    ...proposals.map((row) => ({
      table: "OfficialProposal",
      row: row.officialId,
      fields: proposalFields(row),
    })),
  ];
  for (const { id, stage, stopReason } of issues)
    rows.push(...(await rowsOfIssue(db, { id, stage, stopReason })));
  return [...new Map(rows.map((row) => [`${row.table} ${row.row}`, row])).values()];
}

async function rowsOfIssue(
  db: Db,
  { id, stage, stopReason }: { id: string; stage: string; stopReason: string },
): Promise<StoredRow[]> {
  const issue = await readDeskIssue(db, id);
  if (!issue) return [];
  const { slug, number, content } = issue;
  const rows = contentChanges({ slug, number, before: null, after: content }).map(
    ({ table, row, after }) => ({
      table,
      row,
      fields: table === "Issue" ? { ...after, stage, stopReason } : (after ?? {}),
    }),
  );
  const waiting = (await listProposals(id)).filter(({ part }) => part !== PUBLICATION);
  return [...rows, ...waiting.map((proposal) => proposalRow(id, content, proposal))];
}

/** With every field of its part, so that one that was taken out of it behind the app's back is missed. */
function proposalRow(issueId: string, content: AppealContent, { part, values }: ProposalOnRecord): StoredRow {
  const named = readProposalName(part);
  const names = named ? Object.keys(parts[named.part].values(content, named.key)) : [];
  const none = Object.fromEntries(names.map((name) => [name, null]));
  return { table: "Proposal", row: `${issueId}/${part}`, fields: { ...none, ...values } };
}
