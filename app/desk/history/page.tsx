import { DeskHead } from "@/components/desk/desk-head";
import { HOST, SEED } from "@/lib/desk/coordinator";
import { groupChanges } from "@/lib/desk/history/group-changes";
import {
  HISTORY_PAGE,
  listChanges,
  namesInHistory,
  tablesInHistory,
} from "@/lib/desk/history/list-changes.db";
import { coordinatorNames } from "@/lib/desk/list-coordinators.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { ChangeCard } from "./change-card";
import styles from "./history.module.css";
import { HistoryFilterForm } from "./history-filter-form";

type Query = {
  table?: string | string[];
  row?: string | string[];
  who?: string | string[];
  before?: string | string[];
};

export default async function HistoryPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireCoordinator("/desk/history");
  const query = await searchParams;
  const filter = { table: one(query.table), row: one(query.row), coordinatorId: one(query.who) };
  const before = Number(one(query.before)) || undefined;
  const [changes, tables, names] = await Promise.all([
    listChanges({ ...filter, before }),
    tablesInHistory(),
    coordinatorNames(),
  ]);
  const named = await namesInHistory(changes);
  const last = changes.at(-1)?.number ?? 0;
  return (
    <>
      <DeskHead title="History">
        <p className="lead">Who changed what, field by field. Nothing here can be edited or removed.</p>
      </DeskHead>
      <HistoryFilterForm tables={tables} names={names} filter={filter} />
      {changes.length === 0 && <p>Nothing was changed that fits this.</p>}
      <ol className={styles.changes}>
        {groupChanges(changes).map((group) => (
          <ChangeCard
            key={group.number}
            group={group}
            names={named}
            who={names.get(group.coordinatorId) ?? otherAuthor(group.coordinatorId)}
          />
        ))}
      </ol>
      {changes.length === HISTORY_PAGE && last > 1 && (
        <p>
          <a className="button quiet" href={olderHref(filter, last)}>
            Older changes
          </a>
        </p>
      )}
    </>
  );
}

function one(value: string | string[] | undefined): string {
  return String([value ?? ""].flat()[0]).slice(0, 200);
}

function olderHref(filter: { table: string; row: string; coordinatorId: string }, before: number): string {
  const query = { table: filter.table, row: filter.row, who: filter.coordinatorId, before: String(before) };
  return `/desk/history?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""))}`;
}

function otherAuthor(id: string): string {
  if (id === SEED) return "Postbag, as it came";
  return id === HOST ? "the server’s command line" : "somebody who has left";
}
