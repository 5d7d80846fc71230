import type { IssueStage } from "@/generated/sqlite/enums";

/** What coordinators do to an issue as a whole. */
export type StageMove = "propose" | "withdraw" | "publish" | "supersede" | "stop" | "close" | "reopen";

type Move = { from: readonly IssueStage[]; to: IssueStage };

/** Where an issue may go next; any move not listed is refused. */
export const stageMoves: Record<StageMove, Move> = {
  propose: { from: ["draft"], to: "proposed" },
  withdraw: { from: ["proposed"], to: "draft" },
  publish: { from: ["draft", "proposed"], to: "published" },
  // Only by the publication of a newer issue. A stopped one stays stopped: its page has to say why.
  supersede: { from: ["published"], to: "superseded" },
  stop: { from: ["published"], to: "stopped" },
  close: { from: ["published", "stopped"], to: "closed" },
  // A stop or an outcome that was entered by mistake. The dates decide whether letters are wanted again.
  reopen: { from: ["stopped", "closed"], to: "published" },
};

/** Which moves an issue can make from where it stands. */
export function movesFrom(stage: IssueStage): StageMove[] {
  return moves.filter((move) => mayMove(stage, move));
}

/** Whether a move is allowed from a stage. */
export function mayMove(stage: IssueStage, move: StageMove): boolean {
  return stageMoves[move].from.includes(stage);
}

/** Whether the public sees an issue at this stage; its content then changes by publishers only. */
export function isPublicStage(stage: IssueStage): boolean {
  return isPublic[stage];
}

const isPublic: Record<IssueStage, boolean> = {
  draft: false,
  proposed: false,
  published: true,
  superseded: true,
  stopped: true,
  closed: true,
};

const moves = Object.keys(stageMoves).filter((move): move is StageMove => Object.hasOwn(stageMoves, move));
