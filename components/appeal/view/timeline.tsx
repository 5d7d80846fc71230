import type { Appeal } from "@/lib/appeals/appeal";
import type { Reader } from "@/lib/interface/reader";
import styles from "./timeline.module.css";

type Props = { entries: Appeal["timeline"]; markedDay: string | null; by: Reader };

/** What happened, day by day, each with where it is known from. The day of the sheet is marked. */
export function Timeline({ entries, markedDay, by }: Props) {
  return (
    <ol className={styles.timeline}>
      {entries.map(({ language, day, text, source }) => (
        <li key={`${day}${text}`} data-marked={day === markedDay || undefined}>
          <time dateTime={day}>{by.day(day)}</time>
          <span {...by.spoken(language)}>{text}</span> <span className="soft">({source})</span>
        </li>
      ))}
    </ol>
  );
}
