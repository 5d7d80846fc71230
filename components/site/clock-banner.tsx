import { formatDay } from "@/lib/appeals/deadline";
import styles from "./clock-banner.module.css";

/** Says on every page that the date was set by hand, for a demonstration or a test. */
export function ClockBanner({ day }: { day: string }) {
  return (
    <aside className={`banner ${styles.banner}`} aria-label="The day here">
      For demonstration: here it is {formatDay(day, "en")}.
    </aside>
  );
}
