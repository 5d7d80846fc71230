import { cleanLine, cleanText } from "@/lib/ground/clean-text";

/** What a form posts: a text for a field, as many texts as there are rows for a field of a list. */
export type FormValues = Record<string, string | string[]>;

/** `country` is where it belongs, so that a long list can be shown for one country. */
export type Choice = { value: string; label: string; country?: string };

/** A field as it is drawn. `lines` is one entry a line. */
export type PartField = {
  name: string;
  label: string;
  hint?: string;
  kind: "line" | "text" | "lines" | "day" | "tick" | "choice" | "country" | "language" | "official";
  choices?: readonly Choice[];
};

/** A list of rows with the same fields. Emptying a row takes it out; the blank ones at the end add to it. */
export type PartRows = {
  name: string;
  legend: string;
  hint?: string;
  fields: PartField[];
  /** Posted along with each row and not typed. */
  hidden?: string[];
  /** Rows can change places. */
  isOrdered?: true;
  /** Rows neither come nor go. */
  isFixed?: true;
};

export type PartForm = { fields: PartField[]; rows: PartRows[] };

/** The name under which a field of a list is posted, once for each row. */
export function rowField(rows: string, field: string): string {
  return `${rows}.${field}`;
}

/** The names of a form's fields that come several times. */
export function repeatedNames({ rows }: PartForm): string[] {
  return rows.flatMap((list) => columnsOf(list).map((column) => rowField(list.name, column)));
}

/** The names of a list's columns, those that are not typed included. */
function columnsOf({ hidden = [], fields }: PartRows): string[] {
  return [...hidden, ...fields.map(({ name }) => name)];
}

/** A field's text on one line, control characters and needless white space gone. */
export function lineOf(values: FormValues, name: string): string {
  return cleanLine([values[name] ?? ""].flat()[0] ?? "");
}

/** A field's text with its line breaks. */
export function textOf(values: FormValues, name: string): string {
  return cleanText([values[name] ?? ""].flat()[0] ?? "");
}

/** A field's lines, empty ones and repetitions left out. */
export function linesOf(values: FormValues, name: string): string[] {
  const lines = textOf(values, name).split("\n").map(cleanLine);
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** The rows of a list that have anything in them, each with its index in the form. */
export function rowsOf<Name extends string>(
  values: FormValues,
  rows: string,
  names: readonly Name[],
): { index: number; texts: Record<Name, string> }[] {
  const columns = names.map((name) => [values[rowField(rows, name)] ?? []].flat());
  const count = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const cells = names.map((name, column) => [name, cleanText(columns[column]?.[index] ?? "")] as const);
    return { index, texts: recordOf(cells) };
  });
}

/** The values that show a list of rows again. */
export function rowValues<Name extends string>(
  rows: string,
  names: readonly Name[],
  entries: readonly Record<Name, string>[],
): FormValues {
  return Object.fromEntries(
    names.map((name) => [rowField(rows, name), entries.map((entry) => entry[name])] as const),
  );
}

/** Moves a row of a list one place up or down, in every field of the list. */
export function moveRow(
  values: FormValues,
  { rows, index, by }: { rows: PartRows; index: number; by: 1 | -1 },
) {
  const moved = { ...values };
  for (const columnName of columnsOf(rows)) {
    const name = rowField(rows.name, columnName);
    const column = [...[values[name] ?? []].flat()];
    const [one, other] = [column[index], column[index + by]];
    if (one === undefined || other === undefined) continue;
    column[index] = other;
    column[index + by] = one;
    moved[name] = column;
  }
  return moved;
}

function recordOf<Name extends string>(cells: readonly (readonly [Name, string])[]): Record<Name, string> {
  return Object.fromEntries(cells) as Record<Name, string>; // every name has its cell: see the caller
}
