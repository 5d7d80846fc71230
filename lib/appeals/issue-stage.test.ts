import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IssueStage } from "@/generated/sqlite/enums";
import { isPublicStage, mayMove, movesFrom, stageMoves } from "./issue-stage";

const stages: IssueStage[] = ["draft", "proposed", "published", "superseded", "stopped", "closed"];

describe("the stages of an issue", () => {
  test("every stage can be reached from a draft", () => {
    const reached = new Set<IssueStage>(["draft"]);
    for (let round = 0; round < stages.length; round += 1)
      for (const stage of [...reached]) for (const move of movesFrom(stage)) reached.add(stageMoves[move].to);
    expect([...reached].sort()).toEqual([...stages].sort());
  });

  // Planted fault: "draft" or "proposed" among the targets of a move from a public stage turns this red.
  test("what the public has seen never becomes a draft again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.array(fc.nat(6), { maxLength: 12 }), (start, choices) => {
        let stage = start;
        let wasPublic = isPublicStage(stage);
        for (const choice of choices) {
          const moves = movesFrom(stage);
          const move = moves[choice % Math.max(1, moves.length)];
          if (!move) break;
          stage = stageMoves[move].to;
          if (wasPublic) expect(isPublicStage(stage)).toBe(true);
          wasPublic = isPublicStage(stage);
        }
      }),
    );
  });

  test("a stop is possible from the published stage only, so that nothing is stopped that nobody could see", () => {
    expect(stages.filter((stage) => mayMove(stage, "stop"))).toEqual(["published"]);
  });

  test("an issue that a newer one replaced stays replaced", () => {
    expect(movesFrom("superseded")).toEqual([]);
  });
});
