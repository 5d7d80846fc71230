import { formatDay } from "@/lib/appeals/deadline";
import styles from "./clock-banner.module.css";

/** Says on every page that the date was set by hand, for a demonstration or a test. */
export function ClockBanner({ day }: { day: string }) {
  return (
    <p className={`banner ${styles.banner}`} role="note">
      For demonstration: here it is {formatDay(day, "en")}.
    </p>
  );
}
