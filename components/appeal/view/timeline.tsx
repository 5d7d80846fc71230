import type { Appeal } from "@/lib/appeals/appeal";
import { formatDay } from "@/lib/appeals/deadline";
import { spokenIn } from "./spoken-in";
import styles from "./timeline.module.css";

/** What happened, day by day, each with where it is known from. The day of the sheet is marked. */
export function Timeline({ entries, markedDay }: { entries: Appeal["timeline"]; markedDay: string | null }) {
  return (
    <ol className={styles.timeline}>
      {entries.map(({ language, day, text, source }) => (
        <li key={`${day}${text}`} data-marked={day === markedDay || undefined}>
          <time dateTime={day}>{formatDay(day, "en")}</time>
          <span {...spokenIn(language)}>{text}</span> <span className="soft">({source})</span>
        </li>
      ))}
    </ol>
  );
}
