import { createHash, timingSafeEqual } from "node:crypto";
import { LARGEST_BOUNCE } from "@/lib/mail/bounces/read-bounce";
import { receiveBounce } from "@/lib/outbox/receive-bounce.db";
import { appOutbox } from "@/lib/request/outbox";

/**
 * Takes one mail that came to the return path, raw as message/rfc822, from whoever knows MAIL_BOUNCE_SECRET. The
 * envelope's recipient may stand in `?recipient=`.
 */
export async function POST(request: Request): Promise<Response> {
  const { house, mail } = await appOutbox();
  const { bounceAddress, bounceSecret } = mail;
  if (bounceAddress === null || bounceSecret === null) return answer(404, "off");
  if (!isSecret(request.headers.get("authorization") ?? "", bounceSecret)) return answer(401, "unauthorized");
  const raw = new Uint8Array(await request.arrayBuffer()).subarray(0, LARGEST_BOUNCE);
  const recipient = new URL(request.url).searchParams.get("recipient");
  return answer(200, await receiveBounce({ raw, recipient, bounceAddress, house, now: new Date() }));
}

function answer(status: number, result: string): Response {
  return Response.json({ result }, { status, headers: { "cache-control": "no-store" } });
}

function isSecret(header: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(header), digest(`Bearer ${secret}`));
}
