import type { OutboxHouse } from "@/lib/outbox/new-message";
import { moveFor, type OutboxEvent, type OutboxMove, type OutboxPosition } from "@/lib/outbox/outbox-events";
import type { SealedMail } from "@/lib/outbox/sealed-mail";
import { commitTurn } from "./commit-turn.db";

// Milliseconds that a commit waits for company at most: it begins as soon as every connection waits for it. A busy
// worker commits a fraction as often; to an idle one, or over a real network, it makes no difference.
const GATHER = 25;

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
  #beginNow = () => {};
  readonly #setting: { owner: string; house: OutboxHouse; connections: number; now: () => Date };

  constructor(setting: { owner: string; house: OutboxHouse; connections: number; now: () => Date }) {
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
    if (this.#marks.length >= this.#setting.connections) this.#beginNow();
    if (this.#isCommitting) return;
    this.#isCommitting = true;
    void this.#commitAll();
  }

  async #commitAll(): Promise<void> {
    while (this.#marks.length + this.#endings.length > 0) {
      await this.#gather();
      const marks = this.#marks.splice(0);
      const endings = this.#endings.splice(0);
      if (!(await this.#commit(marks, endings))) await this.#commitOneByOne(marks, endings);
    }
    this.#isCommitting = false;
  }

  #gather(): Promise<void> {
    return new Promise((gathered) => {
      const timer = setTimeout(gathered, this.#marks.length >= this.#setting.connections ? 0 : GATHER);
      this.#beginNow = () => {
        clearTimeout(timer);
        gathered();
      };
    });
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
