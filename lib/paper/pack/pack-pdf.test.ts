import { describe, expect, test } from "vitest";
import { hasPoppler, pdfBookmarks, pdfText } from "@/tests/paper/poppler";
import { sampleDay as createdAt, sampleLetter } from "@/tests/paper/sample-letters";
import { LARGEST_PACK } from "./limits";
import { PackProcessError, PackTooLargeError, packPdf, startPack } from "./pack-pdf";
import { beginPack, findPack } from "./pack-shelf";

const letters = Array.from({ length: 25 }, (_, index) =>
  sampleLetter("en", { signature: [`Writer ${index}`] }),
);

describe.runIf(hasPoppler)("a group's pack", { timeout: 60_000 }, () => {
  test("holds every letter with a bookmark of its own, and says how far it is", async () => {
    const long = sampleLetter("en", { paragraphs: Array(12).fill(sampleLetter("en").paragraphs[2]) });
    const phases: string[] = [];
    const { pdf, pages, warnings } = await packPdf({
      letters: [...letters, long],
      layout: "us-10",
      createdAt,
      onProgress: ({ phase, letters: done }) => phases.push(`${phase} ${done}`),
    });
    expect(pages.slice(0, 25).every((count) => count === 1)).toBe(true);
    expect(pages[25]).toBe(2);
    expect(warnings[0]?.change).toBe("shrunk");
    expect(pdfBookmarks(pdf)).toHaveLength(26);
    expect(pdfText(pdf)).toContain("Writer 24");
    expect(pdfText(pdf)).toMatch(/2 ?\/ ?2/u);
    expect(phases).toEqual(["measuring 10", "measuring 20", "measuring 26", "setting 26", "done 26"]);
  });

  // Planted fault: rejecting without the kill leaves the process to set on, and it is still there.
  test("ends with its process when it is stopped", async () => {
    const stop = new AbortController();
    const { pid, made } = startPack({
      letters,
      layout: "din-b",
      createdAt,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    expect(isRunning(pid)).toBe(true);
    await expect(made).rejects.toThrow("enough");
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  test("ends with its process when it is done", async () => {
    const { pid, made } = startPack({ letters: letters.slice(0, 2), layout: "din-b", createdAt });
    await made;
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  // Planted fault: waiting for replies alone leaves the page at "Making the letters" until the limit.
  test("says so when its process dies, at once and without a word of the letters", async () => {
    const { pid, made } = startPack({
      letters,
      layout: "din-b",
      createdAt,
      onProgress: () => process.kill(pid, "SIGKILL"),
    });
    await expect(made).rejects.toThrow(PackProcessError);
    await expect(made).rejects.toThrow("the process ended with SIGKILL");
  });

  test("refuses more letters than a machine should hold at once", async () => {
    const many = Array.from({ length: LARGEST_PACK + 1 }, () => sampleLetter("en"));
    await expect(packPdf({ letters: many, layout: "din-b", createdAt })).rejects.toThrow(PackTooLargeError);
  });

  test("gives its turn on when it fails", async () => {
    const job = { letters: () => letters.slice(0, 1), total: 1, layout: "din-b" as const, createdAt };
    beginPack({ id: "broken", about: "x", visitor: "a", job: { ...job, createdAt: new Date(Number.NaN) } });
    beginPack({ id: "second", about: "x", visitor: "b", job });
    expect(findPack("second")?.status).toBe("waiting");
    await expect.poll(() => findPack("broken")?.status, { timeout: 30_000 }).toBe("failed");
    await expect.poll(() => findPack("second")?.status, { timeout: 30_000 }).toBe("done");
  });

  // Planted fault: one place for whoever comes first keeps the second group out until the first has ended.
  test("of one group comes before another visitor’s third, and none is refused", async () => {
    const few = { letters: () => letters.slice(0, 2), total: 2, layout: "din-b" as const, createdAt };
    for (const id of ["greedy1", "greedy2", "greedy3"])
      beginPack({ id, about: "x", visitor: "greedy", job: few });
    beginPack({ id: "evening", about: "x", visitor: "organiser", job: few });
    await expect.poll(() => findPack("evening")?.status, { timeout: 60_000 }).toBe("done");
    expect(findPack("greedy3")?.status).not.toBe("done");
    for (const id of ["greedy2", "greedy3"]) findPack(id)?.stop.abort();
    await expect.poll(() => findPack("greedy3")?.status, { timeout: 60_000 }).toBe("cancelled");
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
