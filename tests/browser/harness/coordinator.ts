import { randomUUID } from "node:crypto";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";
import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { hashSecret, newToken } from "@/lib/desk/sign-in/secret-codes";
import { databaseFor } from "@/lib/ground/db";
import type { RealServer } from "./real-server";

/**
 * Lets a browser in as a coordinator of this role, without the two steps of signing in: those have tests of their
 * own.
 */
export async function signInAs(
  context: BrowserContext,
  { server, role, name = role }: { server: RealServer; role: CoordinatorRole; name?: string },
): Promise<void> {
  const db = databaseFor(`file:${path.join(server.dataFolder, "postbag.db")}`);
  const token = newToken();
  const now = new Date();
  const email = `${name}@section.example`;
  const coordinator = { id: randomUUID(), email, name, role, passwordHash: "", createdAt: now };
  const session = { tokenHash: hashSecret(token), startedAt: now, lastSeenAt: now };
  await db.coordinator.create({ data: { ...coordinator, sessions: { create: session } } });
  await db.$disconnect();
  await context.addCookies([
    { name: "desk", value: token, url: server.url, httpOnly: true, sameSite: "Lax" },
  ]);
}
