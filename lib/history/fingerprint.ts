import { createHash } from "node:crypto";
/** Tells two states of a form apart: equal for the same texts, whatever the order of their fields. */
export function fingerprint(values: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("base64url").slice(0, 22);
}
