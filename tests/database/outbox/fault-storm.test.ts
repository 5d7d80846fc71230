import { beforeEach, expect, test } from "vitest";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { faultStorm, seededRandom } from "./fault-storm";
import { Clock, emptyOutbox } from "./outbox-world";

useFreshDatabase();
beforeEach(emptyOutbox);

test("with every fault at once and workers killed at random, no letter is lost, doubled or left, and doubt has its name", async () => {
  // Planted faults, both seen red: a gate that does not ask, and a takeover that forgets the mark of the last byte.
  // Both
  // send letters twice.
  const storm = await faultStorm({
    clock: new Clock(),
    name: "storm",
    letters: 60,
    kills: 3,
    random: seededRandom(1),
  });
  expect(storm).toMatchObject({
    duplicates: [],
    lost: [],
    unfinished: [],
    wronglyUncertain: [],
    hiddenUncertain: [],
  });
  expect(Object.values(storm.states).reduce((sum, count) => sum + count, 0)).toBe(60);
}, 120_000);
