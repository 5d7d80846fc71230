import { fieldWords } from "@/components/desk/field-words";
import type { ChangeGroup } from "@/lib/desk/history/group-changes";
import { readableJson } from "@/lib/desk/history/readable-json";
import styles from "./history.module.css";

/** What somebody changed of one row at one moment: each field as it was and as it is. */
export function ChangeCard({ group, who }: { group: ChangeGroup; who: string }) {
  const { table, row, at, fields } = group;
  const place = `/desk/history?table=${encodeURIComponent(table)}&row=${encodeURIComponent(row)}`;
  return (
    <li className={styles.change}>
      <p>
        <strong>
          <bdi>{who}</bdi>
        </strong>
        , <time dateTime={at.toISOString()}>{at.toISOString().slice(0, 16).replace("T", " ")} UTC</time>:{" "}
        {table}{" "}
        <a href={place} aria-label={`All changes of ${table} ${row}`}>
          <bdi dir="ltr">{row}</bdi>
        </a>
      </p>
      {fields.map(({ number, field, before, after }) => (
        <dl key={number} className={styles.values}>
          <div>
            <dt>{before === null ? `${fieldWords(field)}, set to` : `${fieldWords(field)}, before`}</dt>
            <dd dir="auto">{shown(before ?? after)}</dd>
          </div>
          {before !== null && (
            <div>
              <dt>After</dt>
              <dd dir="auto">{shown(after)}</dd>
            </div>
          )}
        </dl>
      ))}
    </li>
  );
}

function shown(json: string | null): string {
  return json === null ? "(nothing)" : readableJson(json);
}
