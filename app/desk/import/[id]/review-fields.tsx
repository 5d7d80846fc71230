import { type FieldLists, PartFieldInput } from "@/components/desk/appeal/part-field";
import { SheetEvidence } from "@/components/desk/appeal/sheet-evidence";
import type { Evidence } from "@/lib/appeals/import/from-sheet";
import {
  type Choice,
  type FormValues,
  type PartField,
  type PartForm,
  type PartRows,
  rowField,
} from "@/lib/appeals/parts/part-form";
import { readCountry } from "@/lib/ground/read-country";
import styles from "./review.module.css";

export type Review = {
  values: FormValues;
  evidence: Readonly<Record<string, Evidence>>;
  errors: Readonly<Record<string, string>>;
  lists: FieldLists;
  language: string;
  lines: readonly string[];
};

type Cell = { field: PartField; id: string; name: string; value: string };

/** Whether a person has to look at a field: the reader was not sure of it, or it can't be kept as typed. */
export function needsLook({ evidence, errors }: Review, id: string): boolean {
  return Boolean(evidence[id]?.doubt || errors[id]);
}

/** Every id of the fields of a form as it is drawn. */
export function idsOf({ fields, rows }: PartForm, values: FormValues): string[] {
  const cells = rows.flatMap((list) =>
    Array.from({ length: countOf(list, values) }, (_, index) =>
      cellsOf(list, index, values).map(({ id }) => id),
    ),
  );
  return [...fields.map(({ name }) => name), ...cells.flat()];
}

/** The fields of a group: those to look at first, the sure ones folded below. Works as a plain form. */
export function ReviewFields({ form, review }: { form: PartForm; review: Review }) {
  const cells = form.fields.map((field) => ({
    field,
    id: field.name,
    name: field.name,
    value: cellAt(review.values, field.name, 0),
  }));
  return (
    <>
      {cells.length > 0 && <Cells cells={cells} review={review} />}
      {form.rows.map((rows) => (
        <Rows key={rows.name} rows={rows} review={review} />
      ))}
    </>
  );
}

function Cells({ cells, review }: { cells: readonly Cell[]; review: Review }) {
  const open = cells.filter(({ id }) => needsLook(review, id));
  const sure = cells.filter(({ id }) => !needsLook(review, id));
  return (
    <>
      {open.map((cell) => (
        <Input key={cell.id} cell={cell} review={review} />
      ))}
      {sure.length > 0 && (
        <details className={styles.sure}>
          <summary>{summaryOf(sure)}</summary>
          <div className={styles.folded}>
            {sure.map((cell) => (
              <Input key={cell.id} cell={cell} review={review} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

// A list for each of forty officials is longer than all that was read: countries are typed, from one list for all.
const COUNTRIES = "countries";

export function CountryNames({ lists }: { lists: FieldLists }) {
  return (
    <datalist id={COUNTRIES}>
      {lists.countries.map(({ value, label }) => (
        <option key={value} value={label} />
      ))}
    </datalist>
  );
}

function Rows({ rows, review: whole }: { rows: PartRows; review: Review }) {
  const review = { ...whole, lists: { ...whole.lists, countriesId: COUNTRIES } };
  const filled = countOf(rows, review.values);
  return (
    <>
      {Array.from({ length: filled + 1 }, (_, index) => {
        const cells = cellsOf(rows, index, review.values);
        const legend = `${rows.legend} ${index + 1}`;
        const isOpen = cells.some(({ id }) => needsLook(review, id));
        if (isOpen)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
            <fieldset key={index} id={`${rows.name}-${index}`} className={styles.row}>
              <legend>{legend}</legend>
              <Cells cells={cells} review={review} />
            </fieldset>
          );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
          <details key={index} id={`${rows.name}-${index}`} className={styles.sure}>
            <summary>
              {index < filled ? `${legend}: ${summaryOf(cells)}` : `Add another ${rows.legend.toLowerCase()}`}
            </summary>
            <fieldset className={styles.folded}>
              <legend className="visually-hidden">{legend}</legend>
              {cells.map((cell) => (
                <Input key={cell.id} cell={cell} review={review} />
              ))}
            </fieldset>
          </details>
        );
      })}
    </>
  );
}

function Input({ cell: { field, id, name, value }, review }: { cell: Cell; review: Review }) {
  const evidence = review.evidence[id];
  const right = [review.values.right ?? []].flat();
  const hasLines = evidence && (evidence.doubt !== null || evidence.lines.length > 0);
  return (
    <PartFieldInput
      field={field}
      id={id}
      name={name}
      value={value}
      error={review.errors[id]}
      beside={
        hasLines && (
          <SheetEvidence id={id} evidence={evidence} lines={review.lines} isRight={right.includes(id)} />
        )
      }
      lists={review.lists}
      language={review.language}
    />
  );
}

const LONGEST_SUMMARY = 120;

/** What stands in folded fields, so that they can be read over without opening them. */
function summaryOf(cells: readonly Cell[]): string {
  const shown = cells
    .filter(({ field, value }) => value !== "" && !/^(?:tick|choice|country|language)$/.test(field.kind))
    .map(({ value }) => value.replace(/\s*\n\s*/g, ", "));
  const text = shown.join(" · ");
  if (text === "") return cells.map(({ field }) => field.label).join(", ");
  return text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
}

function countOf(rows: PartRows, values: FormValues): number {
  return Math.max(
    0,
    ...rows.fields.map(({ name }) => [values[rowField(rows.name, name)] ?? []].flat().length),
  );
}

function cellsOf(rows: PartRows, index: number, values: FormValues): Cell[] {
  const country = readCountry(cellAt(values, rowField(rows.name, "country"), index));
  return rows.fields.map((field) => {
    const name = rowField(rows.name, field.name);
    const value = cellAt(values, name, index);
    const choices = field.choices && choicesIn(field.choices, { country, value });
    return { field: choices ? { ...field, choices } : field, name, id: `${name}-${index}`, value };
  });
}

// The directory of one country; whoever is not in it can still be chosen once there is a draft.
const MOST_CHOICES = 10;

function choicesIn(choices: readonly Choice[], { country, value }: { country: string; value: string }) {
  const isThere = (choice: Choice) => choice.country === country && choice.value !== value;
  const there = choices.filter(isThere).slice(0, MOST_CHOICES);
  return choices.filter((choice) => !choice.country || choice.value === value || there.includes(choice));
}

function cellAt(values: FormValues, name: string, index: number): string {
  return [values[name] ?? ""].flat()[index] ?? "";
}
