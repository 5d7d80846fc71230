import { formatDay } from "@/lib/appeals/deadline";
import { appSettings } from "@/lib/request/app-settings";
import styles from "./clock-banner.module.css";

/** Says on every page that the date was set by hand, for a demonstration or a test. */
export function ClockBanner() {
  const { now } = appSettings();
  if (!now) return null;
  return (
    <p className={`banner ${styles.banner}`} role="note">
      For demonstration: here it is {formatDay(now.toISOString().slice(0, 10), "en")}.
    </p>
  );
}
