import { Field, fieldTies } from "@/components/form/field";
import type { FormValues } from "./form-values";
import { TextArea } from "./text-field";

/** Where a list is chosen as a file or pasted, to be checked: `page` is the page of the import. */
export function ListForm({
  page,
  hint,
  state,
}: {
  page: string;
  /** What kind of list, and how long it may be. */
  hint: string;
  state: FormValues | null;
}) {
  return (
    <form className="stack" method="post" action={`${page}/check`} encType="multipart/form-data" noValidate>
      <input type="hidden" name="page" value={page} />
      <Field id="file" label="CSV file" hint={hint}>
        <input
          {...fieldTies({ id: "file", hint })}
          name="file"
          type="file"
          accept=".csv,text/csv,text/plain"
        />
      </Field>
      <TextArea name="csv" label="Or paste it here" state={state} rows={6} dir="auto" spellCheck={false} />
      <p>
        <button className="button" type="submit">
          Check the list
        </button>
      </p>
    </form>
  );
}

/** How the columns of a list may be called: the usual heading, and every one that is understood. */
export function ColumnWords({
  columns,
}: {
  columns: readonly { heading: string; understood: readonly string[] }[];
}) {
  return (
    <dl className="stack">
      {columns.map(({ heading, understood }) => (
        <div key={heading}>
          <dt>
            <strong>{heading}</strong>
          </dt>
          <dd>{understood.join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
