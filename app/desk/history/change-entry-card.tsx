import type { ChangeEntry } from "@/lib/desk/history/chain";
import styles from "./history.module.css";

/** One field that changed: when and by whom, what it was and what it is. */
export function ChangeEntryCard({ change, who }: { change: ChangeEntry; who: string }) {
  const { table, row, field, at, before, after } = change;
  const place = `/desk/history?table=${encodeURIComponent(table)}&row=${encodeURIComponent(row)}`;
  return (
    <li className={styles.change}>
      <p>
        <strong>
          {table}, {spaced(field)}
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
            <dd dir="auto">{readable(before)}</dd>
          </div>
        )}
        <div>
          <dt>{before === null ? "Set to" : "After"}</dt>
          <dd dir="auto">{after === null ? <i>nothing</i> : readable(after)}</dd>
        </div>
      </dl>
    </li>
  );
}

/** "afterDateRule" as words. */
function spaced(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

/** Lists line by line, objects as key and value; text as it is. */
function readable(json: string): string {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null) return String(value) || "(empty)";
  if (Array.isArray(value) && value.length === 0) return "(empty)";
  const lines = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const text = typeof part === "string" ? part : JSON.stringify(part);
    return Array.isArray(value) ? text : `${key}: ${text}`;
  });
  return lines.join("\n");
}
