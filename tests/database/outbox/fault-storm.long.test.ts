import { beforeEach, describe, expect, test } from "vitest";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { FAULTS } from "@/tests/mail/fault-server";
import { faultStorm, seededRandom } from "./fault-storm";
import { Clock, emptyOutbox } from "./outbox-world";

useFreshDatabase();
beforeEach(emptyOutbox);

describe("500 letters through each fault, the worker killed five times", () => {
  test.each(FAULTS.map((fault, seed) => ({ fault, seed })))(
    "$fault",
    async ({ fault, seed }) => {
      const storm = await faultStorm({
        clock: new Clock(),
        name: `storm-${seed}`,
        letters: 500,
        faults: [fault],
        kills: 5,
        connections: 16,
        random: seededRandom(seed),
      });
      expect(storm).toMatchObject({
        duplicates: [],
        lost: [],
        unfinished: [],
        wronglyUncertain: [],
        hiddenUncertain: [],
      });
      expect(Object.values(storm.states).reduce((sum, count) => sum + count, 0)).toBe(500);
    },
    300_000,
  );
});
