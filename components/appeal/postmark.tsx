import { useId } from "react";
import styles from "./postmark.module.css";

/** A date as a postmark: the rim says what the date is, the middle says the day. */
export function Postmark({ rim, day, label }: { rim: string; day: string; label: string }) {
  const rimId = useId();
  const date = new Date(`${day}T00:00:00Z`);
  const month = date
    .toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" })
    .slice(0, 3)
    .toUpperCase();
  return (
    <svg className={styles.postmark} viewBox="0 0 152 152" role="img" aria-label={label}>
      <g fill="none" stroke="currentColor" strokeWidth="3">
        <circle cx="76" cy="76" r="70" />
        <circle cx="76" cy="76" r="46" strokeWidth="2" />
      </g>
      <defs>
        <path id={rimId} d="M76 76m-54 0a54 54 0 1 1 108 0a54 54 0 1 1-108 0" />
      </defs>
      <text fill="currentColor" className={styles.rim}>
        <textPath href={`#${rimId}`} startOffset="2%" textLength="325" lengthAdjust="spacing">
          {rim}
        </textPath>
      </text>
      <g fill="currentColor" textAnchor="middle" className={styles.date}>
        <text x="76" y="69" fontSize="25">
          {date.getUTCDate()}
        </text>
        <text x="76" y="87" fontSize="14" letterSpacing="1">
          {month}
        </text>
        <text x="76" y="104" fontSize="14">
          {date.getUTCFullYear()}
        </text>
      </g>
    </svg>
  );
}
