import { describe, expect, test, vi } from "vitest";
import { createFairTurns } from "@/lib/ground/fair-turns";
import { createPageMemory, type RenderedPage } from "./page-memory";

const page = (text: string): RenderedPage => ({
  body: Buffer.from(text),
  headers: { "content-type": "text/html" },
});

/** A memory with a clock that stands still until it is moved, and a renderer that counts. */
function memoryOf(render: (path: string, time: number) => RenderedPage | null) {
  const clock = { time: 0, rendered: 0 };
  const memory = createPageMemory({
    freshMs: 1000,
    now: () => clock.time,
    render: async (path) => {
      clock.rendered += 1;
      return render(path, clock.time);
    },
  });
  const text = async (path: string) => (await memory.page(path))?.forms[""].body.toString() ?? null;
  return { clock, memory, text };
}

describe("pages from memory", () => {
  test("are rendered once while they are fresh, also for a crowd that asks at once", async () => {
    const { clock, text } = memoryOf((path, time) => page(`${path} at ${time}`));
    expect(await Promise.all(Array.from({ length: 50 }, () => text("/")))).toEqual(Array(50).fill("/ at 0"));
    clock.time = 999;
    expect(await text("/")).toBe("/ at 0");
    expect(clock.rendered).toBe(1);
  });

  // Turns red when the age is taken from the end of a rendering: a change during it would stay hidden twice as long.
  test("show a change within the time they may be kept", async () => {
    const { clock, text } = memoryOf((_path, time) => page(`at ${time}`));
    await text("/");
    clock.time = 1000;
    expect(await text("/")).toBe("at 1000");
  });

  test("keep the same bytes and tag while nothing changes, so that browsers need not load them again", async () => {
    const { clock, memory } = memoryOf(() => page("always the same"));
    const first = await memory.page("/");
    clock.time = 5000;
    expect(await memory.page("/")).toBe(first);
  });

  // Turns red when nothing is forgotten, when what is forgotten still counts, or when the newest goes first.
  test("are bounded by their bytes: the one that was asked for longest ago goes first", async () => {
    const clock = { time: 0 };
    const rendered: string[] = [];
    // Each is 1000 bytes and two short compressed forms: two fit.
    const memory = createPageMemory({
      freshMs: 1000,
      mostBytes: 2500,
      now: () => clock.time,
      render: async (path) => {
        rendered.push(path);
        return page(path.padEnd(1000, "x"));
      },
    });
    await memory.page("/a");
    clock.time = 500;
    await memory.page("/b"); // fresh until 1500
    clock.time = 1000;
    await memory.page("/a"); // used again, so /b is the oldest
    await memory.page("/c");
    await memory.page("/a");
    await memory.page("/b");
    expect(rendered).toEqual(["/a", "/b", "/a", "/c", "/b"]);
  });

  test("of an address that has none are asked for again each time", async () => {
    const { clock, text } = memoryOf((path) => (path === "/" ? page("home") : null));
    expect([await text("/nothing"), await text("/nothing")]).toEqual([null, null]);
    expect(clock.rendered).toBe(2);
  });

  test("are given up when their rendering fails, and tried again", async () => {
    let isBroken = true;
    const memory = createPageMemory({
      freshMs: 1000,
      render: async () => {
        if (isBroken) throw new Error("no database");
        return page("well again");
      },
    });
    await expect(memory.page("/")).rejects.toThrow("no database");
    isBroken = false;
    expect((await memory.page("/"))?.forms[""].body.toString()).toBe("well again");
  });
});

// Planted fault: `Date.now` as the clock keeps the page for three hours, and a stopped appeal asks for letters so long.
test("a clock on the wall that is set back keeps no page for longer", async () => {
  let text = "open";
  const memory = createPageMemory({ freshMs: 1, render: async () => page(text) });
  const shown = async () => (await memory.page("/"))?.forms[""].body.toString();
  expect(await shown()).toBe("open");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3 * 3_600_000 });
  try {
    text = "stopped";
    await new Promise((passed) => setTimeout(passed, 5));
    expect(await shown()).toBe("stopped");
  } finally {
    vi.useRealTimers();
  }
});

// Planted fault: without `oldestMs` everybody waits here for the rendering, which under attack takes half a second.
test("pages are given as they were for a moment while they are rendered anew", async () => {
  const clock = { time: 0 };
  let finish = () => {};
  const memory = createPageMemory({
    freshMs: 500,
    oldestMs: 1000,
    now: () => clock.time,
    render: async () => {
      const { time } = clock;
      if (time > 0) await new Promise<void>((done) => (finish = done));
      return page(`at ${time}`);
    },
  });
  const textOf = async () => (await memory.page("/"))?.forms[""].body.toString();
  await textOf();
  clock.time = 999;
  expect(await textOf()).toBe("at 0");
  finish();
  await vi.waitFor(async () => expect(await textOf()).toBe("at 999"));
  clock.time = 1999;
  const waited = textOf();
  await Promise.resolve();
  finish();
  expect(await waited).toBe("at 1999");
});

// Planted fault: without turns a visitor who asks for a thousand addresses has them all rendered at once.
test("pages are rendered in turns, and nobody waits for the turn of somebody else", async () => {
  const turns = createFairTurns({ places: 2, mostEach: 1, mostWaiting: 100 });
  const rendered: string[] = [];
  let running = 0;
  const memory = createPageMemory({
    freshMs: 1000,
    takeTurn: (visitor, work) => turns.run({ visitor }, work),
    render: async (path) => {
      running += 1;
      expect(running).toBeLessThanOrEqual(2);
      await new Promise((done) => setTimeout(done, 2));
      running -= 1;
      rendered.push(path);
      return page(path);
    },
  });
  const greedy = Array.from({ length: 20 }, (_, index) => memory.page(`/${index}`, "greedy"));
  await memory.page("/19", "ann");
  expect(rendered.length).toBeLessThanOrEqual(3);
  await Promise.all(greedy);
  expect(rendered.filter((path) => path === "/19")).toHaveLength(1);
});
