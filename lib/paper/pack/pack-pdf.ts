import { forkAlone } from "@/lib/ground/fork-alone";
import type { LetterPdf } from "@/lib/paper/letter-pdf";
import { LARGEST_PACK, PACK_LIMIT_MS, SCRIPT_MEMORY_FLAG } from "./limits";
import { type PackProgress, type PackRequest, packReplySchema } from "./messages";

export class PackTooLargeError extends Error {
  override name = "PackTooLargeError";
}
/** The process that made the pack ended before it was done, or took too long; its message holds no letter's words. */
export class PackProcessError extends Error {
  override name = "PackProcessError";
}

export type PackJob = PackRequest & {
  /** Told after every few letters measured, then once when the whole is being set, which takes about as long. */
  onProgress?: (progress: PackProgress) => void;
  signal?: AbortSignal;
};

/** A pack in the making; `pid` is its process, 0 where none could be started. */
type PackInTheMaking = { pid: number; made: Promise<LetterPdf> };

/**
 * A group's letters in one PDF, set by a process of its own whose memory ends with it. Throws PackTooLargeError over
 * LARGEST_PACK letters, PackProcessError when the process fails, and the signal's reason when it is aborted.
 */
export async function packPdf(job: PackJob): Promise<LetterPdf> {
  return startPack(job).made;
}

/** The same, telling which process does it. An abort kills it, whatever it is at. */
export function startPack({ onProgress, signal, ...request }: PackJob): PackInTheMaking {
  if (request.letters.length > LARGEST_PACK) {
    const message = `${request.letters.length} letters are more than ${LARGEST_PACK}`;
    return { pid: 0, made: Promise.reject(new PackTooLargeError(message)) };
  }
  const child = forkAlone("lib/paper/pack/pack-child.ts", {
    root: process.cwd(),
    nodeFlags: [SCRIPT_MEMORY_FLAG],
  });
  const made = new Promise<LetterPdf>((resolve, reject) => {
    const settle = (outcome: LetterPdf | Error) => {
      clearTimeout(limit);
      signal?.removeEventListener("abort", onAbort);
      child.kill("SIGKILL");
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    const fail = (why: string) => settle(new PackProcessError(why));
    const onAbort = () => settle(signal?.reason instanceof Error ? signal.reason : new Error("stopped"));
    const limit = setTimeout(() => fail("the process took too long"), PACK_LIMIT_MS);
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted) onAbort();
    child.on("error", () => fail("the process could not be started or reached"));
    child.on("exit", (code, killedBy) => fail(`the process ended with ${killedBy ?? code}`));
    child.on("message", (message) => {
      const reply = packReplySchema.safeParse(message);
      if (!reply.success) fail("the process said something that is no reply");
      else if ("ready" in reply.data) child.send(request);
      else if ("progress" in reply.data) onProgress?.(reply.data.progress);
      else if ("failed" in reply.data) fail(reply.data.failed);
      else {
        onProgress?.({ phase: "done", letters: request.letters.length, total: request.letters.length });
        settle(reply.data.made);
      }
    });
  });
  return { pid: child.pid ?? 0, made };
}
