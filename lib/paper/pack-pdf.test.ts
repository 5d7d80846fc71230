import { describe, expect, test } from "vitest";
import { hasPoppler, pdfBookmarks, pdfText } from "@/tests/paper/poppler";
import { sampleDay as createdAt, sampleLetter } from "@/tests/paper/sample-letters";
import { LARGEST_PACK, PackTooLargeError, packPdf } from "./pack-pdf";

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

  test("stops between and during its letters", async () => {
    const stop = new AbortController();
    const pack = packPdf({
      letters,
      layout: "din-b",
      createdAt,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(pack).rejects.toThrow("enough");
  });

  test("refuses more letters than a machine should hold at once", async () => {
    const many = Array.from({ length: LARGEST_PACK + 1 }, () => sampleLetter("en"));
    await expect(packPdf({ letters: many, layout: "din-b", createdAt })).rejects.toThrow(PackTooLargeError);
  });
});
