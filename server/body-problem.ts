import type { Problem } from "@/lib/request/problems";

/** How many fields a form may have, and how long a field's name may be, in bytes. */
export type FormBounds = { fields: number; nameBytes: number };

const AND = "&".charCodeAt(0);
const EQUALS = "=".charCodeAt(0);
// What introduces a file or a field inside a form: its name, its file's name, its kind.
const LONGEST_PART_HEAD = 2000;

/**
 * What is wrong with a body that has been read; null when nothing is. Every way in is counted here, in one pass over
 * the bytes, before anything takes them apart. A mail is only bytes at this point: its reader has bounds of its own.
 */
export function problemWithBody(body: Buffer, contentType: string, bounds: FormBounds): Problem | null {
  const [kind = ""] = contentType.split(";", 1);
  if (kind.trim().toLowerCase() !== "multipart/form-data") return tooManyFields(body, bounds);
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  return mark ? tooManyParts(body, `--${mark}`, bounds) : "wrong-type";
}

/** Fields of a form that a browser posts: `name=value&name=value`. */
function tooManyFields(body: Buffer, { fields, nameBytes }: FormBounds): Problem | null {
  let start = 0;
  for (let count = 1; start < body.length; count += 1) {
    if (count > fields) return "too-large";
    const next = body.indexOf(AND, start);
    const end = next === -1 ? body.length : next;
    // Looked for in the field alone: looking further would go over the rest of the body for every field.
    const field = body.subarray(start, Math.min(end, start + nameBytes + 1));
    const equals = field.indexOf(EQUALS);
    if ((equals === -1 ? end - start : equals) > nameBytes) return "too-large";
    start = end + 1;
  }
  return null;
}

/** Fields and files of a form with files: parts between marks, each with a head. */
function tooManyParts(body: Buffer, mark: string, { fields }: FormBounds): Problem | null {
  let start = body.indexOf(mark);
  for (let count = 0; start !== -1; count += 1) {
    if (count > fields) return "too-large";
    const head = body.subarray(start, start + mark.length + LONGEST_PART_HEAD);
    const isLast = head.subarray(mark.length, mark.length + 2).toString("latin1") === "--";
    if (!isLast && !head.includes("\r\n\r\n")) return "wrong-type";
    start = body.indexOf(mark, start + mark.length);
  }
  return null;
}
