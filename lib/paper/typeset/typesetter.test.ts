import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { type Job, TypesettingError } from "./engine-thread";
import { createTypesetter } from "./typesetter";

const typesetter = createTypesetter();
afterAll(() => typesetter.close());

const label = (line: string) => ({
  title: "t",
  authors: [],
  createdAt: [2026, 11, 2, 9, 30, 0],
  sheet: {
    width: 100,
    height: 50,
    columns: 1,
    rows: 1,
    labelWidth: 90,
    labelHeight: 40,
    left: 5,
    top: 5,
    pitchX: 90,
    pitchY: 40,
    padding: 3,
  },
  skipped: 0,
  outlines: false,
  offset: { x: 0, y: 0 },
  labels: [[line]],
});
const job = (line: string): Job => ({ source: "labels.typ", data: label(line), wantsPdf: true });

describe("the typesetter", { timeout: 60_000 }, () => {
  test("sets jobs in turn, however many ask at once", async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => typesetter.set(job(`Line ${index}`))),
    );
    expect(all.every(({ pdf }) => (pdf?.byteLength ?? 0) > 1000)).toBe(true);
  });

  // Planted fault: not replacing the engine after a refusal still passes here; not settling the promise hangs it.
  test("refuses data that its source cannot read, and goes on with the next job", async () => {
    const broken = typesetter.set({ source: "labels.typ", data: { nothing: true }, wantsPdf: true });
    const next = typesetter.set(job("After"));
    await expect(broken).rejects.toThrow(TypesettingError);
    expect((await next).facts).toEqual([["as-is"]]);
  });

  test("a refusal does not repeat what was typed", async () => {
    const refusal = typesetter.set({ source: "labels.typ", data: { title: "Mira Solen" }, wantsPdf: true });
    await expect(refusal).rejects.not.toThrow("Mira");
  });

  test("stops at once when it is told to, and sets the next job in a new thread", async () => {
    const stop = new AbortController();
    const endless = typesetter.set({ ...job("Stop me"), signal: stop.signal });
    stop.abort(new Error("the writer left"));
    await expect(endless).rejects.toThrow("the writer left");
    expect((await typesetter.set(job("Next"))).pdf).not.toBeNull();
  });

  // Planted fault: taking a dead engine again, without close() after a failure and without hasEnded(), is red here.
  test("says that it could not start where its files are missing, and starts when they are there", async () => {
    const other = createTypesetter();
    const home = process.cwd();
    process.chdir(tmpdir());
    try {
      await expect(other.set(job("Nowhere"))).rejects.toThrow();
    } finally {
      process.chdir(home);
    }
    expect((await other.set(job("Home"))).pdf).not.toBeNull();
    await other.close();
  });

  // Planted fault: without the limit in `setInThread` this letter holds the engine for as long as it likes.
  test("ends a job that takes too long, alone, and sets the next one", async () => {
    const endless = typesetter.set({ ...job("slow ".repeat(20_000)), longestMs: 1 });
    const next = typesetter.set(job("Next"));
    await expect(endless).rejects.toThrow("took too long");
    expect((await next).pdf).not.toBeNull();
  });

  // Planted fault: the old chain of promises sets the letters in the order of asking.
  test("sets a short letter before a crowd of long ones", async () => {
    const order: string[] = [];
    const ask = (name: string, text: string, visitor: string) =>
      typesetter.set({ ...job(text), visitor }).then(() => order.push(name));
    const long = Array.from({ length: 6 }, (_, index) => ask("long", "long ".repeat(400), `${index}`));
    await Promise.all([...long, ask("short", "short", "somebody else")]);
    expect(order.indexOf("short")).toBeLessThanOrEqual(1);
  });

  test("gives the same page from a new thread as from an old one", async () => {
    const { pdf: before } = await typesetter.set(job("Same"));
    await typesetter.close();
    const { pdf: after } = await typesetter.set({ ...job("Same"), pages: 1000 });
    const { pdf: replaced } = await typesetter.set(job("Same"));
    expect(Buffer.compare(before ?? Buffer.of(), after ?? Buffer.of(1))).toBe(0);
    expect(Buffer.compare(before ?? Buffer.of(), replaced ?? Buffer.of(1))).toBe(0);
  });
});
