import { useId } from "react";
import styles from "./postmark.module.css";

type Props = {
  /** What the date is, in capitals, ending in a separator: it closes the ring. */
  rim: string;
  day: string;
  month: string;
  label: string;
  direction: "ltr" | "rtl";
};

// The ring is 339 units round; letters of the rim's size take about ten each and bear to be set closer or wider.
const RING = 325;
const FITTING = { fewest: 20, most: 42 };

/** A date as a postmark: the rim says what the date is, the middle says the day. */
export function Postmark({ rim, day, month, label, direction }: Props) {
  const rimId = useId();
  const date = new Date(`${day}T00:00:00Z`);
  return (
    <svg className={styles.postmark} viewBox="0 0 152 152" role="img" aria-label={label}>
      <g fill="none" stroke="currentColor" strokeWidth="3">
        <circle cx="76" cy="76" r="70" />
        <circle cx="76" cy="76" r="46" strokeWidth="2" />
      </g>
      <defs>
        <path id={rimId} d="M76 76m-54 0a54 54 0 1 1 108 0a54 54 0 1 1-108 0" />
      </defs>
      <text fill="currentColor" className={styles.rim} direction="ltr">
        <textPath href={`#${rimId}`} startOffset="2%" {...spread(rim, direction)}>
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

/** Fills the ring. Arabic letters join and cannot be set apart, and a long name is left out of the reckoning. */
function spread(rim: string, direction: Props["direction"]) {
  if (direction === "rtl" || rim.length < FITTING.fewest) return {};
  if (rim.length <= FITTING.most) return { textLength: RING, lengthAdjust: "spacing" };
  return { textLength: RING, lengthAdjust: "spacingAndGlyphs" };
}
