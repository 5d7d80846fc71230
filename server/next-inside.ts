import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { headersForInside } from "./inside-headers";

export type InsideReply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/**
 * Next behind our own front, in the same process. It listens on a socket in a folder that only this user can
 * enter, so that nobody gets round the front.
 */
export async function startNextInside({ isDevelopment, port }: { isDevelopment: boolean; port: number }) {
  if (!isDevelopment) passOnBuiltSettings();
  const { default: next } = await import("next");
  const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: "127.0.0.1", port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-"));
  const socketPath =
    process.platform === "win32" ? String.raw`\\.\pipe\postbag-${process.pid}` : path.join(folder, "inside");
  const inside = createServer((request, response) => void handle(request, response));
  await new Promise<void>((listening) => inside.listen(socketPath, listening));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

  /** Sends one request to Next, with its body when it has one. */
  function send(
    { method, path: target, headers }: { method: string; path: string; headers: IncomingHttpHeaders },
    body?: Buffer,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const passedOn = headersForInside(headers, { hasBody: body !== undefined });
      const asked = httpRequest({ socketPath, method, path: target, headers: passedOn }, resolve);
      asked.on("error", reject);
      asked.end(body);
    });
  }

  async function ask(target: string, headers: IncomingHttpHeaders): Promise<InsideReply> {
    const reply = await send({ method: "GET", path: target, headers });
    return { status: reply.statusCode ?? 500, headers: reply.headers, body: await readAll(reply) };
  }

  return { handle, upgrade: app.getUpgradeHandler(), send, ask };
}

/** A release has neither Next's settings file nor what reads it: it is told what the build was made with. */
function passOnBuiltSettings(): void {
  const file = ".next/required-server-files.json";
  if (!existsSync(file)) return;
  const { config } = JSON.parse(readFileSync(file, "utf8"));
  if (config.output === "standalone") process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}
export type NextInside = Awaited<ReturnType<typeof startNextInside>>;

export async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
