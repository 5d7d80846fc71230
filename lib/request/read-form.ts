import { z } from "zod";
import { fieldValues } from "@/lib/ground/field-values";
import type { FormState } from "./form-state";

// The longest letter in the longest encoding: three escaped bytes for each of its characters, and room to spare.
export const LARGEST_FORM = 400_000;

/** What the browser posted. `many` names the fields that may come several times; ticks that are off come as []. */
export async function readPost(request: Request, many: readonly string[] = []): Promise<FormState["values"]> {
  return fieldValues(await request.formData(), many);
}

/** The revision a page was opened with. What was not made here belongs to no revision: 0, which no letter has. */
export function readRevision(posted: unknown): number {
  return /^\d{1,9}$/.test(String(posted)) ? Number(posted) : 0;
}

/**
 * Runs a schema over posted values: the data, or a state with the first message of each field. Fields the form left
 * out are empty.
 */
export function readForm<Schema extends z.core.$ZodObject>(
  schema: Schema,
  values: FormState["values"],
): { ok: true; data: z.output<Schema> } | { ok: false; state: FormState } {
  const fields = Object.keys(schema._zod.def.shape);
  const typed = Object.fromEntries(fields.map((field) => [field, values[field] ?? ""]));
  const read = z.safeParse(schema, typed);
  if (read.success) return { ok: true, data: read.data };
  return { ok: false, state: { values, errors: fieldErrors(read.error) } };
}

/** The first message of each field. */
export function fieldErrors(error: z.core.$ZodError): FormState["errors"] {
  const errors: FormState["errors"] = {};
  for (const { path, message } of error.issues) errors[String(path[0] ?? "form")] ??= message;
  return errors;
}
