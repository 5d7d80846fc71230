import { randomUUID } from "node:crypto";
import { keepImport } from "@/lib/appeals/import/keep-import.db";
import { database } from "@/lib/ground/db";
import type { Author } from "@/lib/history/record-change.db";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { addOfficial, saveOfficial } from "@/lib/officials/save-official.db";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { sampleEmbassy } from "@/tests/publishing/sample-embassy";
import { sampleSheet } from "@/tests/publishing/sample-sheet";

/** One of everything that has a page of its own at the desk and is not seeded: ids by the address they live below. */
export async function addDeskThings(author: Author): Promise<Record<string, string>> {
  const { at: createdAt, coordinatorId } = author;
  const editor = { role: "publisher", publishers: 1 } as const;
  const { id: embassyId } = await addOfficial({ entry: sampleEmbassy, editor, author });
  const importId = randomUUID();
  const reading = parseSheet(sampleSheet());
  await keepImport({ id: importId, coordinatorId, createdAt, filename: "ua.txt", reading });
  return {
    "/desk/officials": embassyId,
    "/desk/import": importId,
    "/desk/outbox": await addHeldMessage(createdAt),
  };
}

/** A change to this official of a live appeal, by one of two publishers: it waits. */
export async function proposeAddress(officialId: string, author: Author): Promise<void> {
  const found = await findDirectoryEntry(officialId);
  if (!found) throw new Error(`${officialId} is seeded`);
  const entry = { ...found.entry, emails: ["new@office.example"] };
  const editor = { role: "publisher", publishers: 2 } as const;
  await saveOfficial({ officialId, entry, opened: found.entry, editor, author });
}

async function addHeldMessage(createdAt: Date): Promise<string> {
  const db = await database();
  const id = randomUUID();
  const states = { kind: "letter" as const, status: "held" as const, language: "en" };
  const moments = { createdAt, statusSince: createdAt, nextAttemptAt: createdAt };
  await db.outboxMessage.create({
    data: { id, messageId: `<${id}@example.org>`, priority: 1, shuffle: 1, ...states, ...moments },
  });
  return id;
}
