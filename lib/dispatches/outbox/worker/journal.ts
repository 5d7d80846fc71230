import type { OutboxHouse } from "@/lib/dispatches/outbox/new-message";
import {
  moveFor,
  type OutboxEvent,
  type OutboxMove,
  type OutboxPosition,
} from "@/lib/dispatches/outbox/outbox-events";
import type { SealedMail } from "@/lib/dispatches/outbox/sealed-mail";
import { commitTurn } from "./mutations";

// Milliseconds that a mark waits for company. A busy worker commits a third as often; an idle one does not notice.
const GATHER = 8;

type Mark = { id: string; answer: (mayLeave: boolean) => void };
type Ending = {
  id: string;
  move: OutboxMove;
  mail: SealedMail | null;
  done: () => void;
  failed: (error: unknown) => void;
};

/**
 * Gathers what the hand-overs of one worker want written down and commits it together, one transaction at a time:
 * with ten connections a flush to disk serves several messages, and each still waits for its own.
 */
export class Journal {
  #marks: Mark[] = [];
  #endings: Ending[] = [];
  #isCommitting = false;
  readonly #setting: { owner: string; house: OutboxHouse; now: () => Date };

  constructor(setting: { owner: string; house: OutboxHouse; now: () => Date }) {
    this.#setting = setting;
  }

  /** Durable note that the last byte of a message leaves; false when it may not. */
  markLastByte(id: string): Promise<boolean> {
    return new Promise((answer) => {
      this.#marks.push({ id, answer });
      this.#wake();
    });
  }

  /** Writes how a hand-over ended; done when it is on disk. */
  end(message: OutboxPosition & { id: string }, event: OutboxEvent, mail: SealedMail | null): Promise<void> {
    const move = moveFor({ ...message, status: "handing_over" }, event, this.#setting.now());
    if (!move) return Promise.resolve();
    return new Promise((done, failed) => {
      this.#endings.push({ id: message.id, move, mail, done, failed });
      this.#wake();
    });
  }

  #wake(): void {
    if (this.#isCommitting) return;
    this.#isCommitting = true;
    void this.#commitAll();
  }

  async #commitAll(): Promise<void> {
    while (this.#marks.length + this.#endings.length > 0) {
      await new Promise((gathered) => setTimeout(gathered, GATHER));
      const marks = this.#marks.splice(0);
      const endings = this.#endings.splice(0);
      if (!(await this.#commit(marks, endings))) await this.#commitOneByOne(marks, endings);
    }
    this.#isCommitting = false;
  }

  async #commit(marks: Mark[], endings: Ending[]): Promise<boolean> {
    try {
      const allowed = await commitTurn({
        ...this.#setting,
        now: this.#setting.now(),
        marks: marks.map(({ id }) => id),
        moves: groupEqualMoves(endings),
      });
      for (const { id, answer } of marks) answer(allowed.has(id));
      for (const { done } of endings) done();
      return true;
    } catch {
      return false;
    }
  }

  /** One that can't be written must not keep the others from it. A mark that fails is a no. */
  async #commitOneByOne(marks: Mark[], endings: Ending[]): Promise<void> {
    for (const { answer } of marks) answer(false);
    for (const ending of endings) {
      await commitTurn({
        ...this.#setting,
        now: this.#setting.now(),
        marks: [],
        moves: groupEqualMoves([ending]),
      }).then(() => ending.done(), ending.failed);
    }
  }
}

/** Equal moves become one statement. */
function groupEqualMoves(endings: readonly Ending[]) {
  const groups = new Map<string, { ids: string[]; move: OutboxMove; opened: Map<string, SealedMail> }>();
  for (const { id, move, mail } of endings) {
    const key = JSON.stringify(move);
    const group = groups.get(key) ?? { ids: [], move, opened: new Map<string, SealedMail>() };
    group.ids.push(id);
    if (mail) group.opened.set(id, mail);
    groups.set(key, group);
  }
  return [...groups.values()];
}
