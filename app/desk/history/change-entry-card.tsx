import { fieldWords } from "@/components/desk/field-words";
import type { ChangeEntry } from "@/lib/desk/history/chain";
import { readableJson } from "@/lib/desk/history/readable-json";
import styles from "./history.module.css";

/** One field that changed: when and by whom, what it was and what it is. */
export function ChangeEntryCard({ change, who }: { change: ChangeEntry; who: string }) {
  const { table, row, field, at, before, after } = change;
  const place = `/desk/history?table=${encodeURIComponent(table)}&row=${encodeURIComponent(row)}`;
  return (
    <li className={styles.change}>
      <p>
        <strong>
          {table}, {fieldWords(field).toLowerCase()}
        </strong>{" "}
        <span className="soft">
          by <bdi>{who}</bdi>,{" "}
          <time dateTime={at.toISOString()}>{at.toISOString().slice(0, 16).replace("T", " ")} UTC</time>,{" "}
          <a href={place} aria-label={`All changes of ${table} ${row}`}>
            <bdi dir="ltr">{row}</bdi>
          </a>
        </span>
      </p>
      <dl className={styles.values}>
        {before !== null && (
          <div>
            <dt>Before</dt>
            <dd dir="auto">{readableJson(before)}</dd>
          </div>
        )}
        <div>
          <dt>{before === null ? "Set to" : "After"}</dt>
          <dd dir="auto">{after === null ? <i>nothing</i> : readableJson(after)}</dd>
        </div>
      </dl>
    </li>
  );
}
