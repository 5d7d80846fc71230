import type { ChildProcess } from "node:child_process";
import { forkConfined } from "@/lib/ground/fork-confined";
import type { SheetReading } from "@/lib/sheets/schema";
import { isSheetErrorCode, SheetError, type SheetErrorCode } from "@/lib/sheets/sheet-error";
import { FILES_PER_PROCESS, IDLE_MS, LOOK_MS, MEMORY_LIMIT_BYTES, TIME_LIMIT_MS } from "./limits";
import { type FinalReply, replySchema } from "./messages";
import { readerProgram } from "./reader-program";
import { residentBytes } from "./resident-bytes";

type ReaderLimits = { timeMs: number; memoryBytes: number };
type Upload = { bytes: Uint8Array; filename: string };
type Job = Upload & { resolve: (reading: SheetReading) => void; reject: (error: SheetError) => void };

const DEFAULT_LIMITS: ReaderLimits = { timeMs: TIME_LIMIT_MS, memoryBytes: MEMORY_LIMIT_BYTES };

/**
 * A process that reads sheets one after the other and that may die at any time: the job it was at fails with a
 * `SheetError`, the next one gets a new process.
 */
export class ReaderProcess {
  private child: ChildProcess | null = null;
  private isReady = false;
  private job: Job | null = null;
  private readonly queue: Job[] = [];
  private count = 0;
  private timer: NodeJS.Timeout | undefined;
  private ending: SheetErrorCode | null = null;

  constructor(
    /** The folder of the project. */
    private readonly root: string,
    private readonly limits: ReaderLimits = DEFAULT_LIMITS,
  ) {}

  read(upload: Upload): Promise<SheetReading> {
    return new Promise((resolve, reject) => {
      this.queue.push({ ...upload, resolve, reject });
      this.next();
    });
  }

  /** Ends the process; waiting jobs fail. */
  close(): void {
    for (const job of this.queue.splice(0)) job.reject(new SheetError("crashed"));
    this.end("crashed");
  }

  private next(): void {
    if (this.job || this.queue.length === 0) return;
    const child = this.child ?? this.start();
    if (!this.isReady) return;
    const job = this.queue.shift();
    if (!job) return;
    this.job = job;
    this.count++;
    child.ref();
    child.channel?.ref();
    this.setTimer(this.limits.timeMs, "too-slow");
    child.send(
      { id: this.count, bytes: job.bytes, filename: job.filename },
      (error) => error && this.end("crashed"),
    );
  }

  private start(): ChildProcess {
    const { memoryBytes } = this.limits;
    const child = forkConfined(readerProgram(this.root), {
      nodeFlags: [`--max-old-space-size=${Math.round((memoryBytes * 0.6) / 1048576)}`],
    });
    // Memory outside of V8 is seen from here; threads that could look on from inside are denied.
    const watch = setInterval(() => {
      const used = child.pid === undefined ? null : residentBytes(child.pid);
      if (this.job && used !== null && used > memoryBytes) child.kill("SIGKILL");
    }, LOOK_MS);
    watch.unref();
    child.on("exit", () => clearInterval(watch));
    this.child = child;
    this.isReady = false;
    this.count = 0;
    this.ending = null;
    child.on("message", (message) => this.receive(message));
    child.on("error", () => this.gone(child, "crashed"));
    child.on("exit", (_, signal) =>
      this.gone(child, this.ending ?? (signal ? "too-much-memory" : "crashed")),
    );
    this.setTimer(this.limits.timeMs * 3, "crashed");
    return child;
  }

  private receive(message: unknown): void {
    const reply = replySchema.safeParse(message);
    if (!reply.success) this.end("crashed");
    else if ("ready" in reply.data) {
      this.isReady = true;
      clearTimeout(this.timer);
      this.next();
    } else this.finish(reply.data);
  }

  private finish(reply: FinalReply): void {
    const { job } = this;
    if (!job || reply.id !== this.count) return;
    this.job = null;
    if ("reading" in reply) job.resolve(reply.reading);
    else job.reject(new SheetError(isSheetErrorCode(reply.error) ? reply.error : "crashed"));
    this.rest();
  }

  /** After a job: the next one, in a fresh process when it is time, or a rest that keeps nobody from exiting. */
  private rest(): void {
    clearTimeout(this.timer);
    if (this.count >= FILES_PER_PROCESS) this.end("crashed");
    else if (this.queue.length > 0) this.next();
    else {
      this.child?.unref();
      this.child?.channel?.unref();
      this.setTimer(IDLE_MS, "crashed");
      this.timer?.unref();
    }
  }

  private setTimer(ms: number, code: SheetErrorCode): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(code), ms);
  }

  private end(code: SheetErrorCode): void {
    this.ending = code;
    const { child } = this;
    child?.kill("SIGKILL");
    if (child) this.gone(child, code);
  }

  private gone(child: ChildProcess, code: SheetErrorCode): void {
    if (this.child !== child) return;
    clearTimeout(this.timer);
    const wasReady = this.isReady;
    this.child = null;
    this.isReady = false;
    this.job?.reject(new SheetError(code));
    this.job = null;
    // A process that cannot even start would be started for ever.
    if (!wasReady) for (const job of this.queue.splice(0)) job.reject(new SheetError(code));
    this.next();
  }
}
