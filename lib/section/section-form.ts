import type { z } from "zod";
import { sectionFieldsSchema, sectionLineSchemas } from "./schema";
import type { Section } from "./section";

type Values = Record<string, string | string[]>;
type Table = keyof typeof sectionLineSchemas;

/** The tables of the form with the fields of a line, in the order in which they are shown. */
const sectionTables: Record<Table, readonly string[]> = {
  cautionCountries: ["country", "reason"],
  safetyAdvice: ["topic", "country", "language", "text"],
  postage: ["zone", "countries", "price", "currency", "weightGrams", "checkedOn"],
  suspendedPost: ["country", "since", "route"],
  transitDays: ["country", "days"],
};

const tables = Object.keys(sectionTables).filter((table): table is Table => table in sectionLineSchemas);

/** The name of a table's column in the form. */
export function columnName(table: string, field: string): string {
  return `${table}-${field}`;
}

/** Every field of the form that comes once for each line. */
export const sectionColumns: readonly string[] = tables.flatMap((table) =>
  sectionTables[table].map((field) => columnName(table, field)),
);

/** How the form shows a section: single fields as text, a table as one list for each column. */
export function sectionValues(section: Section): Values {
  const { name, contact, afterDateRule, organisationInLetters } = section;
  const values: Values = { name, contact, afterDateRule, organisationInLetters };
  values.languages = section.languages.join(", ");
  values.retentionDays = String(section.retentionDays);
  values.attachesPdf = section.attachesPdf ? "yes" : "";
  for (const table of tables) {
    const lines: readonly Record<string, unknown>[] = section[table];
    for (const field of sectionTables[table])
      values[columnName(table, field)] = lines.map((line) => shown(line[field]));
  }
  return values;
}

/** Reads the posted form: the section, or a message for each field, that of a line with its number behind the name. */
export function readSectionForm(
  values: Values,
): { ok: true; section: Section } | { ok: false; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const fields = sectionFieldsSchema.safeParse(
    Object.fromEntries(Object.keys(sectionFieldsSchema.shape).map((field) => [field, values[field] ?? ""])),
  );
  if (!fields.success)
    for (const { path, message } of fields.error.issues) errors[String(path[0])] ??= message;
  const lines = {
    cautionCountries: readLines("cautionCountries", sectionLineSchemas.cautionCountries, values, errors),
    safetyAdvice: readLines("safetyAdvice", sectionLineSchemas.safetyAdvice, values, errors),
    postage: readLines("postage", sectionLineSchemas.postage, values, errors),
    suspendedPost: readLines("suspendedPost", sectionLineSchemas.suspendedPost, values, errors),
    transitDays: readLines("transitDays", sectionLineSchemas.transitDays, values, errors),
  };
  if (!fields.success || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, section: { ...fields.data, ...lines } };
}

function readLines<Line extends z.ZodType>(
  table: Table,
  schema: Line,
  values: Values,
  errors: Record<string, string>,
): z.output<Line>[] {
  const columns = sectionTables[table].map(
    (field) => [field, [values[columnName(table, field)] ?? []].flat()] as const,
  );
  const count = Math.max(0, ...columns.map(([, texts]) => texts.length));
  const lines: z.output<Line>[] = [];
  for (let index = 0; index < count; index += 1) {
    const line = Object.fromEntries(columns.map(([field, texts]) => [field, texts[index] ?? ""]));
    if (Object.values(line).every((text) => text.trim() === "")) continue;
    const read = schema.safeParse(line);
    if (read.success) lines.push(read.data);
    else
      for (const { path, message } of read.error.issues)
        errors[`${columnName(table, String(path[0]))}-${index}`] ??= `${message} (line ${index + 1})`;
  }
  return lines;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
