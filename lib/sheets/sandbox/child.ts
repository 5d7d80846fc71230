import { readFileHere } from "@/lib/sheets/read-file";
import { SheetError } from "@/lib/sheets/sheet-error";
import { cutNetwork } from "./confine";
import { type ReadReply, type ReadRequest, requestSchema } from "./messages";

// The reading process: one file after the other, nothing kept. Started by `reader-process.ts`.
cutNetwork();

const reply = (message: ReadReply): void => void process.send?.(message);

async function answer({ id, bytes, filename }: ReadRequest): Promise<void> {
  try {
    reply({ id, reading: await readFileHere(bytes, filename) });
  } catch (error) {
    reply({ id, error: error instanceof SheetError ? error.code : "crashed" });
  }
}

process.on("message", (message) => {
  const request = requestSchema.safeParse(message);
  if (request.success) void answer(request.data);
});
// What a library throws outside its promises must not end as a stack trace with parts of the file in it.
process.on("uncaughtException", () => process.exit(70));
process.on("unhandledRejection", () => process.exit(70));
process.on("disconnect", () => process.exit(0));
reply({ ready: true });
