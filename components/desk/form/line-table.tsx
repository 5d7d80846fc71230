import { Field, fieldTies } from "@/components/form/field";
import type { FormValues } from "./form-values";
import styles from "./line-table.module.css";

type Column = { name: string; label: string; placeholder?: string; isLong?: boolean };

// Empty lines to fill in; saving shows as many again, so that nothing needs a script.
const BLANK_LINES = 2;

/** A small table to type into: one list of fields for each line, blank lines at the end, no script needed. */
export function LineTable({
  legend,
  hint,
  columns,
  values,
  errors,
}: {
  legend: string;
  hint: string;
  columns: readonly Column[];
  values: FormValues["values"];
  errors: FormValues["errors"];
}) {
  const textsOf = (name: string) => [values[name] ?? []].flat();
  const filled = Math.max(0, ...columns.map(({ name }) => textsOf(name).length));
  const isBlank = (line: number) => columns.every(({ name }) => (textsOf(name)[line] ?? "").trim() === "");
  const blanks = upTo(filled).filter(isBlank).length;
  const lines = upTo(filled + Math.max(0, BLANK_LINES - blanks));
  return (
    <fieldset className="stack">
      <legend className={styles.legend}>{legend}</legend>
      <p className="hint">{hint}</p>
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            {columns.map(({ name, label, placeholder, isLong }) => {
              const id = `${name}-${line}`;
              return (
                <div key={id} className={isLong ? styles.long : undefined}>
                  <Field id={id} label={label} error={errors[id]}>
                    <input
                      {...fieldTies({ id, error: errors[id] })}
                      name={name}
                      defaultValue={textsOf(name)[line] ?? ""}
                      placeholder={placeholder}
                      aria-label={`${label}, ${legend}, line ${line + 1}`}
                      dir="auto"
                      autoComplete="off"
                    />
                  </Field>
                </div>
              );
            })}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
