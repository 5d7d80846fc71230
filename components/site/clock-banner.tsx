import type { Reader } from "@/lib/interface/reader";
import styles from "./clock-banner.module.css";

/** Says on every page that the date was set by hand, for a demonstration or a test. */
export function ClockBanner({ day, by }: { day: string; by: Reader }) {
  return (
    <aside className={`banner ${styles.banner}`} aria-label={by.say("site_clock_label")}>
      {by.say("site_clock", { day: by.day(day) })}
    </aside>
  );
}
