import { groupCommit } from "@/lib/ground/group-commit";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import { moveFor, type OutboxEvent, type OutboxPosition } from "@/lib/outbox/outbox-events";
import type { SealedMail } from "@/lib/outbox/sealed-mail";
import { commitEndings, commitMarks, type Ending } from "./commit-turn.db";

export type Journal = {
  /** Durable note that the last byte of a message leaves; false when it may not. */
  markLastByte(id: string): Promise<boolean>;
  /** Writes how a hand-over ended; done when it is on disk. */
  end(message: OutboxPosition & { id: string }, event: OutboxEvent, mail: SealedMail | null): Promise<void>;
};

/** What the hand-overs of one worker write down; those that end together share a commit. */
export function openJournal(setting: { owner: string; house: OutboxHouse; now: () => Date }): Journal {
  const mark = groupCommit((ids: readonly string[]) =>
    commitMarks({ owner: setting.owner, ids, now: setting.now() }),
  );
  const end = groupCommit((endings: readonly Ending[]) =>
    commitEndings({ owner: setting.owner, endings, house: setting.house, now: setting.now() }),
  );
  return {
    markLastByte: mark,
    async end({ id, ...message }, event, mail) {
      const move = moveFor({ ...message, status: "handing_over" }, event, setting.now());
      if (move) await end({ id, move, mail });
    },
  };
}
