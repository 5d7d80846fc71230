import type { ReactNode } from "react";
import { type FormValues, type PartForm, type PartRows, rowField } from "@/lib/appeals/parts/part-form";
import { type FieldLists, PartFieldInput } from "./part-field";
import styles from "./part-fields.module.css";

type Drawing = {
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  lists: FieldLists;
  language: string;
  /** What stands beside a field, by the field's id. */
  beside?: (id: string) => ReactNode;
};

// Enough for a few at a time; saving brings as many again.
const BLANK_ROWS = 2;
// An official has more fields than an ask: they are drawn side by side, and one blank row is long enough.
const MANY_FIELDS = 4;

/** The fields of a part, then its lists: what is there, and blank rows to add to it. Works as a plain form. */
export function PartFields({ form, ...drawing }: Drawing & { form: PartForm }) {
  return (
    <>
      {form.fields.map((field) => (
        <PartFieldInput
          key={field.name}
          field={field}
          id={field.name}
          name={field.name}
          value={[drawing.values[field.name] ?? ""].flat()[0] ?? ""}
          error={drawing.errors[field.name]}
          beside={drawing.beside?.(field.name)}
          lists={drawing.lists}
          language={drawing.language}
        />
      ))}
      {form.rows.map((rows) => (
        <Rows key={rows.name} rows={rows} {...drawing} />
      ))}
    </>
  );
}

function Rows({ rows, values, errors, lists, language, beside }: Drawing & { rows: PartRows }) {
  const names = rows.fields.map(({ name }) => rowField(rows.name, name));
  const hidden = (rows.hidden ?? []).map((name) => rowField(rows.name, name));
  const columns = [...hidden, ...names];
  const filled = Math.max(0, ...columns.map((name) => [values[name] ?? []].flat().length));
  const blank = rows.fields.length > MANY_FIELDS ? 1 : BLANK_ROWS;
  const count = filled + (rows.isFixed ? 0 : blank);
  return (
    <>
      {rows.hint && <p className="hint">{rows.hint}</p>}
      {Array.from({ length: count }, (_, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
          key={index}
          className={styles.row}
          id={`${rows.name}-${index}`}
          data-many={rows.fields.length > MANY_FIELDS ? "" : undefined}
        >
          <legend>
            {rows.legend} {index + 1}
            {index >= filled && <span className="soft"> (new)</span>}
          </legend>
          {hidden.map((name) => (
            <input key={name} type="hidden" name={name} value={cell(values, name, index)} />
          ))}
          {beside?.(rowField(rows.name, `${index}`))}
          {rows.fields.map((field) => {
            const name = rowField(rows.name, field.name);
            const id = `${name}-${index}`;
            return (
              <PartFieldInput
                key={id}
                field={field}
                id={id}
                name={name}
                value={cell(values, name, index)}
                error={errors[id]}
                beside={beside?.(id)}
                lists={lists}
                language={language}
              />
            );
          })}
          {rows.isOrdered && index < filled && <MoveButtons rows={rows} index={index} count={filled} />}
        </fieldset>
      ))}
    </>
  );
}

function MoveButtons({ rows, index, count }: { rows: PartRows; index: number; count: number }) {
  const what = `${rows.legend.toLowerCase()} ${index + 1}`;
  return (
    <div className="row">
      {index > 0 && (
        <button className="button small quiet" type="submit" name="intent" value={`up:${rows.name}:${index}`}>
          Move up<span className="visually-hidden"> {what}</span>
        </button>
      )}
      {index < count - 1 && (
        <button
          className="button small quiet"
          type="submit"
          name="intent"
          value={`down:${rows.name}:${index}`}
        >
          Move down<span className="visually-hidden"> {what}</span>
        </button>
      )}
    </div>
  );
}

/** What pressing Enter in a field does: the first button of a form counts, and that would move a row. */
export function DefaultButton() {
  return (
    <button
      className="visually-hidden"
      type="submit"
      name="intent"
      value="save"
      tabIndex={-1}
      aria-hidden="true"
    >
      Save
    </button>
  );
}

function cell(values: FormValues, name: string, index: number): string {
  return [values[name] ?? []].flat()[index] ?? "";
}
