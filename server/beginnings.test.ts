import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beginsLetter, createBeginnings } from "./beginnings";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Begins so many at once, lets time pass, and gives how many have begun, wait and were refused. */
async function begin(wait: (visitor: string) => Promise<void>, count: number, visitor: string, afterMs = 0) {
  const seen = { begun: 0, refused: 0 };
  for (let index = 0; index < count; index += 1)
    wait(visitor).then(
      () => (seen.begun += 1),
      () => (seen.refused += 1),
    );
  await vi.advanceTimersByTimeAsync(afterMs);
  return seen;
}

test("a room of fifty, and the next, begin without waiting", async () => {
  const wait = createBeginnings();
  for (let room = 0; room < 6; room += 1)
    expect(await begin(wait, 50, "one address")).toEqual({ begun: 50, refused: 0 });
});

// Planted fault: without the wait one laptop begins as many as it can send, and fills the disk for four weeks.
test("a flood begins four a second, and keeps nobody at another address waiting", async () => {
  const wait = createBeginnings();
  const seen = await begin(wait, 10_000, "flood", 10_000);
  expect(seen.begun).toBe(300 + 40);
  expect(seen.refused).toBe(10_000 - 300 - 240);
  expect(await begin(wait, 1, "ann")).toEqual({ begun: 1, refused: 0 });
});

test("an address that rests begins at once again", async () => {
  const wait = createBeginnings();
  await begin(wait, 400, "flood", 200_000);
  expect(await begin(wait, 300, "flood")).toEqual({ begun: 300, refused: 0 });
});

test("only the form that begins a letter is counted", () => {
  expect(beginsLetter("/appeals/practice-letter/start")).toBe(true);
  expect(beginsLetter("/appeals/practice-letter/group/start")).toBe(false);
  expect(beginsLetter("/letters/abc/draft")).toBe(false);
});
