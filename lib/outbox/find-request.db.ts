import { database } from "@/lib/ground/db";
import { withEndOfWait } from "./read-grounds.db";

const followed = {
  id: true,
  kind: true,
  status: true,
  statusSince: true,
  dueAt: true,
  reason: true,
  queuedAt: true,
  appealId: true,
  issueId: true,
  officialId: true,
  isAfterDate: true,
} as const;

/** The letters of one request, as its writer may see them: for whom, and where each stands; no text. */
export async function lettersOfRequest(requestId: string) {
  const db = await database();
  const letters = await db.outboxMessage.findMany({
    where: { requestId, kind: "letter" },
    orderBy: { id: "asc" },
    select: followed,
  });
  const officials = await db.official.findMany({
    where: { id: { in: letters.flatMap(({ officialId }) => officialId ?? []) } },
    select: { id: true, role: true },
  });
  const appeals = await db.appealText.findMany({
    where: { appealId: { in: letters.flatMap(({ appealId }) => appealId ?? []) }, language: "en" },
    select: { appealId: true, title: true },
  });
  return (await withEndOfWait(letters)).map((letter) => ({
    ...letter,
    role: officials.find(({ id }) => id === letter.officialId)?.role ?? "an official",
    appealTitle: appeals.find(({ appealId }) => appealId === letter.appealId)?.title ?? "an appeal",
  }));
}

/** Where the messages of a writer's letter stand, newest first. */
export async function messagesOfLetter(letterId: string) {
  const db = await database();
  const messages = await db.outboxMessage.findMany({
    where: { letterId, kind: "letter" },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: followed,
  });
  return withEndOfWait(messages);
}
