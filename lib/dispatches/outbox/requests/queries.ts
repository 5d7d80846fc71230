import { database } from "@/lib/db";

/** The letters of one request, as its writer may see them: where each stands, without its text. */
export async function lettersOfRequest(requestId: string) {
  const db = await database();
  return db.outboxMessage.findMany({
    where: { requestId, kind: "letter" },
    orderBy: { id: "asc" },
    select: {
      id: true,
      letterId: true,
      issueId: true,
      officialId: true,
      status: true,
      reason: true,
      statusSince: true,
      dueAt: true,
    },
  });
}

/** Where the messages of a writer's letter stand, newest first. */
export async function messagesOfLetter(letterId: string) {
  const db = await database();
  return db.outboxMessage.findMany({
    where: { letterId, kind: "letter" },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { id: true, officialId: true, status: true, reason: true, statusSince: true, dueAt: true },
  });
}
