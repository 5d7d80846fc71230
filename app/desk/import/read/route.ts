import { randomUUID } from "node:crypto";
import { keepImport } from "@/lib/appeals/import/keep-import.db";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { goTo, showPage } from "@/lib/request/replies";
import { readSheet } from "@/lib/sheets/read-sheet";
import { SheetError } from "@/lib/sheets/sheet-error";

const PAGE = "/desk/import";
// As much text as fifty sheets; a file may be larger.
const LONGEST_TEXT = 400_000;

/** Reads a sheet in a process of its own and keeps what was found; nothing of it is public. */
export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/import/read");
  if (!desk.ok) return desk.reply;
  const form = await request.formData();
  const [file, typed] = [form.get("file"), form.get("text")];
  const text = typeof typed === "string" ? typed.slice(0, LONGEST_TEXT) : "";
  const again = (field: string, message: string, status = 400) =>
    showPage({ path: PAGE, status, state: { values: { text }, errors: { [field]: message } } });

  const upload = file instanceof File && file.size > 0 ? file : null;
  if (!upload && text.trim() === "") return again("file", "Choose the sheet’s file, or paste its text");
  const bytes = upload ? new Uint8Array(await upload.arrayBuffer()) : new TextEncoder().encode(text);
  const filename = upload?.name.slice(0, LONGEST_FILENAME) ?? "";
  try {
    const reading = await readSheet({ bytes, filename: filename || "pasted.txt" });
    const id = randomUUID();
    const { coordinatorId, at } = desk.author;
    await keepImport({ id, coordinatorId, createdAt: at, filename, reading });
    await formIsDone(desk.coordinator, PAGE);
    return goTo(`/desk/import/${id}`);
  } catch (problem) {
    if (!(problem instanceof SheetError)) throw problem;
    return again(upload ? "file" : "text", problem.message, problem.code === "too-large" ? 413 : 400);
  }
}

const LONGEST_FILENAME = 200;
