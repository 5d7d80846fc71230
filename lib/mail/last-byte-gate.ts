import { Readable } from "node:stream";

/**
 * Stands between a message and the connection and keeps back its end. Before the final dot of SMTP leaves, it asks
 * whether it may; whoever answers has then written down, durably, that from here on nobody can know. It opens at
 * most once: a library that would try again over a new connection finds it shut.
 */
export class LastByteGate {
  #state: "shut" | "asking" | "open" | "refused" | "settled" = "shut";
  readonly #ask: () => Promise<boolean>;

  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask;
  }

  /** The message as a stream that ends only when the gate has opened, and breaks off when it stays shut. */
  guard(message: Readable): Readable {
    const guarded = Readable.from(this.#passOn(message), { objectMode: false, highWaterMark: 64 * 1024 });
    // Node's own pipeline does the same: whoever gives up on the copy lets go of the source.
    guarded.once("close", () => message.destroy());
    return guarded;
  }

  /** Ends the hand-over: nothing leaves from now on. Gives whether the last byte may have left before. */
  settle(): boolean {
    const isOpen = this.#state === "open";
    if (!isOpen && this.#state !== "refused") this.#state = "settled";
    return isOpen;
  }

  /** The answer was no: the message is no longer ours to hand over. */
  get wasRefused(): boolean {
    return this.#state === "refused";
  }

  async *#passOn(message: Readable): AsyncGenerator<Uint8Array> {
    for await (const chunk of message) yield chunk;
    if (this.#state !== "shut") throw new Error("This message was handed over before");
    this.#state = "asking";
    const mayLeave = await this.#ask().catch(() => false);
    if (this.#state !== "asking") throw new Error("The hand-over has ended");
    this.#state = mayLeave ? "open" : "refused";
    if (!mayLeave) throw new Error("The message is no longer to be handed over");
  }
}
