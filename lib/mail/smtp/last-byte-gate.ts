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
    return new GuardedMessage(message, () => this.#pass());
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

  /** Asks, once. Rejects where the last byte has to stay. */
  async #pass(): Promise<void> {
    if (this.#state !== "shut") throw new Error("This message was handed over before");
    this.#state = "asking";
    const mayLeave = await this.#ask().catch(() => false);
    if (this.#state !== "asking") throw new Error("The hand-over has ended");
    this.#state = mayLeave ? "open" : "refused";
    if (!mayLeave) throw new Error("The message is no longer to be handed over");
  }
}

// A letter leaves in one piece. Every piece is a system call, and they cost more than the letter itself.
const PIECE = 64 * 1024;

/**
 * Takes from the message only when somebody takes from it: a library that prepares a stream before the server has
 * agreed to DATA does not set it off.
 */
class GuardedMessage extends Readable {
  readonly #message: Readable;
  readonly #pass: () => Promise<void>;
  #gathered: Buffer[] = [];
  #size = 0;
  #hasBegun = false;

  constructor(message: Readable, pass: () => Promise<void>) {
    super();
    this.#message = message;
    this.#pass = pass;
  }

  override _read(): void {
    if (this.#hasBegun) {
      this.#message.resume();
      return;
    }
    this.#hasBegun = true;
    this.#message.on("data", (chunk: Buffer) => {
      this.#gathered.push(chunk);
      this.#size += chunk.length;
      if (this.#size >= PIECE && !this.#pushGathered()) this.#message.pause();
    });
    this.#message.once("error", (error) => this.destroy(error));
    this.#message.once("end", () => {
      this.#pushGathered();
      this.#pass().then(
        () => this.push(null),
        (error: Error) => this.destroy(error),
      );
    });
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // Whoever gives up on the copy lets go of the source.
    this.#message.destroy();
    done(error);
  }

  #pushGathered(): boolean {
    const piece = Buffer.concat(this.#gathered);
    this.#gathered = [];
    this.#size = 0;
    return this.push(piece);
  }
}
