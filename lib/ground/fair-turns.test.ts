import { describe, expect, test } from "vitest";
import { createFairTurns, TooManyWaitingError, type Turn } from "./fair-turns";

/** Asks for all turns while one piece of work holds the place, then says in which order they were served. */
async function served(asked: readonly (Turn & { name: string })[], mostWaiting = 1000): Promise<string[]> {
  const turns = createFairTurns({ places: 1, mostWaiting });
  let free = () => {};
  const held = turns.run({ visitor: "held" }, () => new Promise<void>((done) => (free = done)));
  const order: string[] = [];
  const all = asked.map((turn) =>
    turns
      .run(turn, async () => void order.push(turn.name))
      .catch((problem) => {
        expect(problem).toBeInstanceOf(TooManyWaitingError);
        order.push(`${turn.name} gave way`);
      }),
  );
  await Promise.resolve();
  free();
  await Promise.all([held, ...all]);
  return order;
}

const flood = (visitor: string, count: number, size = 1) =>
  Array.from({ length: count }, (_, index) => ({ name: `${visitor}${index}`, visitor, size }));

describe("turns", () => {
  // Planted fault: first come first served (the old chain of promises) lets Ann wait for all hundred.
  test("come to somebody who asks once before somebody’s hundredth", async () => {
    const order = await served([...flood("flood", 100), { name: "Ann", visitor: "ann" }]);
    expect(order.indexOf("Ann")).toBeLessThanOrEqual(1);
  });

  test("come to small work before big work, and to big work in the end", async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `small${index}`, visitor: `${index}` }));
    const order = await served([{ name: "big", visitor: "big", size: 20 }, ...many]);
    expect(order.indexOf("big")).toBe(50);
    const later = await served([{ name: "big", visitor: "big", size: 20 }, ...flood("x", 50)]);
    expect(later.indexOf("big")).toBeGreaterThan(10);
    expect(later.indexOf("big")).toBeLessThan(25);
  });

  test("come to fifty people in the order they asked", async () => {
    const people = Array.from({ length: 50 }, (_, index) => ({ name: `${index}`, visitor: `p${index}` }));
    expect(await served(people)).toEqual(people.map(({ name }) => name));
  });

  // Planted fault: refusing whoever comes last refuses Ann.
  test("are given up by whoever asked for most when too many wait", async () => {
    const order = await served([...flood("flood", 10), { name: "Ann", visitor: "ann" }], 10);
    expect(order).toContain("Ann");
    expect(order).toContain("flood9 gave way");
    expect(order).toHaveLength(11);
  });
});

test("as many run at once as there are places, also after one has failed", async () => {
  const turns = createFairTurns({ places: 2, mostWaiting: 100 });
  let now = 0;
  let most = 0;
  const work = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((done) => setTimeout(done, 1));
    now -= 1;
    throw new Error("failed");
  };
  const all = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) => turns.run({ visitor: `${index % 3}` }, work)),
  );
  expect(all.every(({ status }) => status === "rejected")).toBe(true);
  expect(most).toBe(2);
  expect(await turns.run({ visitor: "x" }, async () => 7)).toBe(7);
});

// Planted fault: without `mostEach` the flood holds both places and Ann waits for one to end.
test("one visitor never has all places where each may have one", async () => {
  const turns = createFairTurns({ places: 2, mostEach: 1, mostWaiting: 100 });
  const free: (() => void)[] = [];
  const began: string[] = [];
  const ask = (visitor: string) =>
    turns.run({ visitor }, () => {
      began.push(visitor);
      return new Promise<void>((done) => free.push(done));
    });
  const flooded = [ask("flood"), ask("flood"), ask("flood")];
  const served = ask("ann");
  await Promise.resolve();
  expect(began).toEqual(["flood", "ann"]);
  for (let count = 0; count < 4; count += 1) {
    free.shift()?.();
    await new Promise((done) => setTimeout(done, 1));
  }
  await Promise.all([...flooded, served]);
  expect(began).toHaveLength(4);
});
