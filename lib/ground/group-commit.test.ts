import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupCommit } from "./group-commit";

const later = () => new Promise<void>((done) => setImmediate(done));

describe("writes that come in together", () => {
  test("are committed together, each with its own outcome", async () => {
    const groups: number[][] = [];
    const write = groupCommit<number, string>(async (writes) => {
      groups.push([...writes]);
      await later();
      return writes.map((one) => `done ${one}`);
    });
    const first = Array.from({ length: 20 }, (_, one) => write(one));
    expect(await Promise.all(first)).toEqual(Array.from({ length: 20 }, (_, one) => `done ${one}`));
    expect(groups).toHaveLength(1);
  });

  test("end after their own commit and never before it", async () => {
    const committed: number[] = [];
    const write = groupCommit<number, number>(async (writes) => {
      await later();
      committed.push(...writes);
      return [...writes];
    });
    await Promise.all(
      [1, 2, 3].map(async (one) => {
        await write(one);
        expect(committed).toContain(one);
      }),
    );
  });

  // Red when a failing group rejects all its writes: without the second try one by one.
  test("fail alone: a bad write takes no other with it", async () => {
    const write = groupCommit<number, number>(async (writes) => {
      if (writes.includes(13)) throw new Error("unlucky");
      return [...writes];
    });
    const outcomes = await Promise.allSettled([1, 13, 2].map(write));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("all end, whatever their number and order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 200 }), async (numbers) => {
        const write = groupCommit<number, number>(async (writes) => writes.map((one) => one * 2));
        expect(await Promise.all(numbers.map(write))).toEqual(numbers.map((one) => one * 2));
      }),
      { numRuns: 30 },
    );
  });
});
