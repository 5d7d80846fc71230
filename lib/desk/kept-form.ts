import { z } from "zod";
import { openForServer, sealForServer } from "@/lib/desk/sign-in/server-seal";
import { fieldValues } from "@/lib/ground/field-values";

const keptSchema = z.object({
  /** Whose session it was; null when that is not known any more. */
  coordinatorId: z.string().nullable(),
  /** The page that shows the form. */
  page: z.string(),
  /** Every field as posted, in order; ticks and lists come several times. */
  fields: z.array(z.tuple([z.string(), z.string()])),
});

/** A form that was posted after its session had ended. */
export type KeptForm = z.infer<typeof keptSchema>;

const PURPOSE = "desk kept form";
// A page of the desk and nothing else: this comes back from a browser and is where the browser is sent.
const DESK_PAGE = /^\/desk(\/[A-Za-z0-9_-]+)*(\?[\w=&.-]*)?$/;

/** A page of the desk to go on to after signing in; the desk itself for anything else. */
export function deskPage(path: string): string {
  return DESK_PAGE.test(path) ? path : "/desk";
}

export function sealKept(kept: KeptForm, secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return sealForServer({ text: JSON.stringify(kept), secret, purpose: PURPOSE });
}

/** What sealKept made; null for anything else. */
export function openKept(sealed: Uint8Array, secret: Uint8Array): KeptForm | null {
  const text = openForServer({ sealed, secret, purpose: PURPOSE });
  return text === null ? null : keptSchema.parse(JSON.parse(text));
}

/** The fields as a form shows them again; `many` names those that may come several times. */
export function keptValues(kept: KeptForm, many: readonly string[]): Record<string, string | string[]> {
  return fieldValues(kept.fields, many);
}
