import { decodeText } from "@/lib/officials/csv/decode-text";

/** The list that was posted: the chosen file, else what was pasted; null where it is longer than `largest` bytes. */
export async function postedList(form: FormData, largest: number): Promise<string | null> {
  const file = form.get("file");
  if (typeof file === "object" && file !== null && file.size > 0) {
    if (file.size > largest) return null;
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  }
  const pasted = String(form.get("csv") ?? "");
  return pasted.length > largest ? null : pasted;
}
