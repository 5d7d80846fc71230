import { Field, fieldTies } from "@/components/form/field";
import type { FormValues } from "./form-values";
import styles from "./line-table.module.css";

type Column = {
  name: string;
  label: string;
  placeholder?: string;
  isLong?: boolean;
  /** One of these is chosen, or none. */
  choices?: readonly { value: string; label: string }[];
};

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
            {columns.map(({ name, label, placeholder, isLong, choices }) => {
              const id = `${name}-${line}`;
              const value = textsOf(name)[line] ?? "";
              const shared = {
                ...fieldTies({ id, error: errors[id] }),
                name,
                "aria-label": `${label}, ${legend}, line ${line + 1}`,
              };
              return (
                <div key={id} className={isLong ? styles.long : undefined}>
                  <Field id={id} label={label} error={errors[id]}>
                    {choices ? (
                      <select {...shared} key={value} defaultValue={value}>
                        <option value="" />
                        {choices.map((choice) => (
                          <option key={choice.value} value={choice.value}>
                            {choice.label}
                          </option>
                        ))}
                      </select>
                    ) : (
                      <input
                        {...shared}
                        defaultValue={value}
                        placeholder={placeholder}
                        dir="auto"
                        autoComplete="off"
                      />
                    )}
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
