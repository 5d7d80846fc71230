import type { ReactNode } from "react";
import styles from "./envelope.module.css";

/** An official is an envelope. The region is named by the role. */
export function Envelope({
  id,
  role,
  greeting,
  lines,
  isAbroad = true,
  children,
}: {
  id: string;
  role: string;
  /** How to address them, as a sentence; none where the letter itself says it. */
  greeting: string;
  lines: readonly string[];
  /** From another country, or from one that is not known yet: then by air. */
  isAbroad?: boolean;
  children?: ReactNode;
}) {
  return (
    <section className={styles.envelope} aria-labelledby={id}>
      <div className={styles.face}>
        <div className={styles.top}>
          <div>
            <h3 id={id} className={styles.role}>
              {role}
            </h3>
            {greeting && <p className="soft">{greeting}</p>}
          </div>
          {isAbroad && (
            <span className={styles.stamp} aria-hidden="true">
              PAR
              <br />
              AVION
            </span>
          )}
        </div>
        <address className={styles.address} dir="ltr">
          {lines.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
        </address>
        {children}
      </div>
    </section>
  );
}
