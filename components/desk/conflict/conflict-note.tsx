import type { FormValues } from "@/components/desk/form/form-values";
import { fieldWords } from "@/lib/desk/history/field-words";
import { readableJson } from "@/lib/desk/history/readable-json";
import { CHANGED_MEANWHILE } from "@/lib/history/changed-elsewhere";
import styles from "./conflict-note.module.css";
import { readConflicts } from "./conflict-state";

/** Two people changed the same field: both versions, theirs here and mine in the form, and nothing saved yet. */
export function ConflictNote({ state }: { state: FormValues | null }) {
  const { who, conflicts } = readConflicts(state);
  if (conflicts.length === 0) return null;
  return (
    <div className="note stop" role="alert">
      <strong>
        <bdi>{who}</bdi> {CHANGED_MEANWHILE}
      </strong>
      <p>
        Nothing of yours is saved yet. Below stands what you typed; here is what is stored now. Change yours
        where you like, then save again: what stands below is kept.
      </p>
      <dl className="stack">
        {conflicts.map(({ field, theirs }) => (
          <div key={field}>
            <dt>
              <strong>{fieldWords(field)}, as stored now</strong>
            </dt>
            <dd dir="auto" className={styles.stored}>
              {theirs === null ? "(empty)" : readableJson(theirs)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
