import { formatDay } from "@/lib/appeals/deadline";
import styles from "./timeline.module.css";

/** What happened, day by day, each with where it is known from. The day of the sheet is marked. */
export function Timeline({
  entries,
  markedDay,
}: {
  entries: { day: string; text: string; source: string }[];
  markedDay: string | null;
}) {
  return (
    <ol className={styles.timeline}>
      {entries.map(({ day, text, source }) => (
        <li key={`${day}${text}`} data-marked={day === markedDay || undefined}>
          <time dateTime={day}>{formatDay(day, "en")}</time>
          {text} <span className="soft">({source})</span>
        </li>
      ))}
    </ol>
  );
}
