import { deskAddressOf, mayVisit, takesPosts } from "@/lib/desk/access";
import { findSession } from "@/lib/desk/sign-in/find-account.db";
import { sessionTokenIn } from "@/lib/request/desk/session-cookie";
import type { Problem } from "@/lib/request/problems";

/**
 * May whoever sends these headers post to this path of the desk? Asked before a byte of the body is read. Gives who it
 * is where somebody is signed in; sessions go by the real clock.
 */
export async function askAtDesk({
  path,
  cookie,
}: {
  path: string;
  cookie: string | undefined;
}): Promise<{ coordinatorId: string | null; problem: Problem | null }> {
  const address = deskAddressOf(path);
  const token = sessionTokenIn(cookie);
  const session = token ? await findSession(token, new Date()) : null;
  const coordinatorId = session?.coordinator.id ?? null;
  if (!address) return { coordinatorId, problem: "not-found" };
  // What takes no posts says so itself, or shows itself as to a visit; to nobody it is shut here.
  const isAllowed = takesPosts(address)
    ? mayVisit({ address, method: "POST", role: session?.coordinator.role ?? null })
    : session !== null;
  if (isAllowed) return { coordinatorId, problem: null };
  return { coordinatorId, problem: session ? "not-your-role" : "signed-out" };
}
