import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { Writing } from "@/lib/appeals/change-appeal.db";
import { type DeskAddress, mayVisit } from "@/lib/desk/access";
import type { Coordinator } from "@/lib/desk/coordinator";
import { dropKeptForm } from "@/lib/desk/keep-form.db";
import { type KeptForm, sealKept } from "@/lib/desk/kept-form";
import { touchSession } from "@/lib/desk/sign-in/change-session.db";
import { findOwnerOfSession, findSession } from "@/lib/desk/sign-in/find-account.db";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { serverSecret } from "@/lib/ground/server-secret";
import type { Author } from "@/lib/history/record-change.db";
import { appSettings } from "./app-settings";
import { today } from "./clock";
import { sessionToken } from "./desk/cookies";
import { LARGEST_FORM } from "./read-form";
import { showPage, showProblem } from "./replies";

// A session that is used is written down again after this long, not at every click.
const TOUCH_MS = 5 * 60_000;

/** Who is signed in on this browser; null for nobody. Sessions go by the real clock, whatever POSTBAG_NOW says. */
export async function currentCoordinator(): Promise<Coordinator | null> {
  const token = await sessionToken();
  if (!token) return null;
  const now = new Date();
  const session = await findSession(token, now);
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS) await touchSession({ token, now });
  return session.coordinator;
}

/**
 * For a page of the desk: who is reading it. Others are led to the sign-in, or told that it is not for their role.
 * `path` is where they come back to; it is needed only where the address has a part in brackets.
 */
export async function requireCoordinator(address: DeskAddress, path: string = address): Promise<Coordinator> {
  const coordinator = await currentCoordinator();
  if (!coordinator) redirect(`/desk/sign-in?next=${encodeURIComponent(path)}`);
  if (!mayVisit({ address, method: "GET", role: coordinator.role })) redirect("/problem/not-your-role"); // the front answers with 403
  return coordinator;
}

/** A coordinator who may do this, and what the history needs to know; or the reply to give instead. */
type DeskPost =
  | {
      ok: true;
      coordinator: Coordinator;
      author: Author;
      /** What a change of an appeal needs besides. */
      writing: Writing;
    }
  | { ok: false; reply: Response };

/**
 * For a route of the desk: may whoever asks do this? Read the post after it said yes. A post that comes after the
 * session has ended is answered with the sign-in, and its fields go along: the form named in its field `page`
 * comes back whole.
 */
export async function coordinatorFor(request: Request, address: DeskAddress): Promise<DeskPost> {
  const coordinator = await currentCoordinator();
  if (!coordinator) return { ok: false, reply: await signInFirst(request) };
  const method = request.method === "POST" ? "POST" : "GET";
  if (!mayVisit({ address, method, role: coordinator.role }))
    return { ok: false, reply: showProblem("not-your-role") };
  const author = await authorFor(coordinator.id);
  return { ok: true, coordinator, author, writing: { author, today: today(), newId: randomUUID } };
}

/** The author of a change, as the history wants one. */
export async function authorFor(coordinatorId: string): Promise<Author> {
  return { coordinatorId, at: new Date(), historyKey: keyFor(await deskSecret(), "history") };
}

export function deskSecret(): Promise<Buffer> {
  return serverSecret(appSettings().dataFolder);
}

/** Call it when a form has been saved: what was kept of it from an ended session is not needed any more. */
export async function formIsDone(coordinator: Coordinator, page: string): Promise<void> {
  await dropKeptForm({ coordinatorId: coordinator.id, page });
}

async function signInFirst(request: Request): Promise<Response> {
  const kept = request.method === "POST" ? await keptFrom(request) : null;
  const values = kept
    ? { kept: Buffer.from(sealKept(kept, await deskSecret())).toString("base64url") }
    : { next: new URL(request.url).pathname };
  return showPage({ path: "/desk/sign-in", status: 401, state: { values, errors: {} } });
}

/** The words of a form, not its files: a browser does not let them be chosen again for it. */
async function keptFrom(request: Request): Promise<KeptForm | null> {
  const form = await request.formData().catch(() => null);
  const fields = [...(form ?? [])].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && name !== "page" ? [[name, value]] : [],
  );
  const page = form?.get("page");
  const size = fields.reduce((total, [name, value]) => total + name.length + value.length, 0);
  if (typeof page !== "string" || fields.length === 0 || size > LARGEST_FORM) return null;
  const token = await sessionToken();
  return { coordinatorId: token ? await findOwnerOfSession(token) : null, page, fields };
}
