import { findInstance } from "@/lib/ground/instance.db";
import type { OutgoingMail } from "@/lib/mail/outgoing-mail";
import type { HandOverResult } from "@/lib/mail/smtp/hand-over-result";
import type { MailTransport } from "@/lib/mail/smtp/smtp-transport";
import {
  type LeasedMessage,
  leaseMessages,
  renewLeases,
  type SendingCaps,
} from "@/lib/outbox/lease-messages.db";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import type { OutboxEvent } from "@/lib/outbox/outbox-events";
import { openMail, type SealedMail } from "@/lib/outbox/sealed-mail";
import { type Journal, openJournal } from "./journal";
import { outgoingMessage, type Sender } from "./outgoing-message";
import { clearHost, hostPause, pauseHost } from "./pause-host.db";

export type WorkerParts = {
  /** Names this worker in leases; no two living ones share a name. */
  owner: string;
  transportFor: (mail: OutgoingMail) => MailTransport;
  /** The server whose pause stops everything. */
  host: string;
  sender: Sender;
  house: OutboxHouse;
  caps: SendingCaps;
  /** Hand-overs at a time. */
  connections: number;
  /** The worker's clock: schedules and leases. */
  now: () => Date;
  /** The appeals' clock: deadlines. */
  today: () => Date;
  log: (line: string) => void;
};

/** Takes due messages and hands them over, many at a time. Safe to run in several processes. */
export class OutboxWorker {
  readonly #parts: WorkerParts;
  readonly #journal: Journal;
  readonly #ready: LeasedMessage[] = [];
  readonly #active = new Set<Promise<void>>();
  #isHostInTrouble = false;
  #isStopping = false;
  #tellRoom = () => {};

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#journal = openJournal(parts);
  }

  /** Leases what there is room for and begins to hand it over. Gives how many were leased. */
  async turn(): Promise<number> {
    if (this.#isStopping || !this.#hasRoom() || (await this.#isPaused())) return 0;
    // What was restored may have left already after its backup was made: a publisher looks first.
    if ((await findInstance())?.sendingHeldAt) return 0;
    const limit = this.#mostInHand() - this.#inHand();
    const leased = await leaseMessages({
      ...this.#parts,
      limit,
      now: this.#parts.now(),
      today: this.#parts.today(),
    });
    this.#ready.push(...leased);
    this.#fill();
    return leased.length;
  }

  /** Renews the leases of everything in hand; called every third of a lease. */
  async renew(): Promise<void> {
    if (this.#inHand() === 0) return;
    await renewLeases({ owner: this.#parts.owner, now: this.#parts.now() });
  }

  /** Resolves when there is room for another lot; false, at once, when nothing is in hand. */
  async roomMade(): Promise<boolean> {
    if (this.#inHand() === 0) return false;
    if (!this.#hasRoom())
      await new Promise<void>((made) => {
        this.#tellRoom = made;
      });
    else await Promise.race(this.#active);
    return true;
  }

  /** Begins no more, gives back what has not left and waits for replies to what has. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const untouched = this.#ready.splice(0);
    await Promise.all(untouched.map((message) => this.#journal.end(message, { type: "time_up" }, null)));
    await Promise.all(this.#active);
  }

  // Leased in lots: a transaction for hundreds costs little more than for one.
  #mostInHand(): number {
    return Math.max(this.#parts.connections * 16, 100);
  }

  #inHand(): number {
    return this.#ready.length + this.#active.size;
  }

  #hasRoom(): boolean {
    return this.#inHand() <= this.#mostInHand() / 2;
  }

  #fill(): void {
    while (this.#active.size < this.#parts.connections * 2) {
      const message = this.#ready.shift();
      if (!message) return;
      const handOver = this.#handOver(message)
        .catch((error: unknown) =>
          this.#parts.log(`outbox: ${message.id} could not be written down: ${nameOf(error)}`),
        )
        .finally(() => {
          this.#active.delete(handOver);
          this.#fill();
          if (this.#hasRoom()) this.#tellRoom();
        });
      this.#active.add(handOver);
    }
  }

  async #handOver(message: LeasedMessage): Promise<void> {
    const { house, sender, log } = this.#parts;
    let mail: SealedMail | null = null;
    let event: OutboxEvent | null;
    try {
      if (!message.sealed) throw new Error("Nothing under the seal");
      mail = openMail({ keys: house.keys, id: message.id, sealed: message.sealed });
      event = await this.#send(message, outgoingMessage(message, mail, sender));
    } catch (error) {
      // One message is put aside for a person to look at; the queue goes on.
      log(`outbox: ${message.id} is held: ${nameOf(error)}`);
      event = { type: "hold", reason: "exception" };
    }
    if (event) await this.#journal.end(message, event, mail);
  }

  async #send(message: LeasedMessage, outgoing: OutgoingMail): Promise<OutboxEvent | null> {
    const transport = this.#parts.transportFor(outgoing);
    const mayLeave = async () => !this.#isStopping && this.#journal.markLastByte(message.id);
    const result = await transport.handOver(outgoing, mayLeave);
    if (transport.host === this.#parts.host) await this.#noteHost(result);
    if (result.type !== "withdrawn") return result;
    // Ours still when we are the ones who stop; otherwise whoever took it has moved it already.
    return this.#isStopping ? { type: "time_up" } : null;
  }

  async #noteHost(result: HandOverResult): Promise<void> {
    const { host, now } = this.#parts;
    if (result.type === "unreachable" || (result.type === "try_later" && result.isHostBusy)) {
      this.#isHostInTrouble = true;
      await pauseHost({ host, reason: result.reply, now: now() });
    } else if (result.type === "taken" && this.#isHostInTrouble) {
      this.#isHostInTrouble = false;
      await clearHost(host);
    }
  }

  /** Asked of the database every time: another worker may have met the pause, or a coordinator ended it. */
  async #isPaused(): Promise<boolean> {
    const pause = await hostPause(this.#parts.host);
    this.#isHostInTrouble = pause !== null;
    return pause !== null && pause.until > this.#parts.now();
  }
}

/** What may stand in a log: the kind of an error. Its message may hold an address. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? `${error.name} ${String(error.code)}` : error.name;
}
