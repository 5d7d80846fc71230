import { describe, expect, test } from "vitest";
import { envelopeForPaper } from "./envelopes";
import { layoutForCountry, layoutIds, layouts, paperForCountry, paperIds, papers } from "./layouts";

describe("the layouts", () => {
  test("follow the writer's country", () => {
    expect(["DE", "fr", "CH", "US", "GB", "AZ", "", "constructor"].map(layoutForCountry)).toEqual([
      "din-b",
      "right-window",
      "swiss",
      "us-10",
      "left-window",
      "left-window",
      "left-window",
      "left-window",
    ]);
    expect(["US", "mx", "DE"].map(paperForCountry)).toEqual(["us-letter", "us-letter", "a4"]);
    expect(envelopeForPaper("us-letter")).toBe("us-10");
  });

  // Planted fault: swapping DIN A and B, as several web pages do, puts the address across the fold.
  test("keep the address in its window and above the first fold, on either paper", () => {
    for (const id of layoutIds) {
      const { address, visible, foldsMm, bodyYMm } = layouts[id];
      expect(address.xMm).toBeGreaterThanOrEqual(visible.xMm);
      expect(address.yMm).toBeGreaterThanOrEqual(visible.yMm);
      expect(address.xMm + address.widthMm).toBeLessThanOrEqual(visible.xMm + visible.widthMm);
      expect(address.yMm + address.heightMm).toBeLessThanOrEqual(visible.yMm + visible.heightMm);
      expect(bodyYMm).toBeGreaterThan(visible.yMm + visible.heightMm);
      for (const paper of paperIds) expect(foldsMm[paper][0]).toBeGreaterThan(visible.yMm + visible.heightMm);
    }
  });

  test("fold every sheet into panels that go into the envelope", () => {
    for (const id of layoutIds) {
      for (const paper of paperIds) {
        const edges = [0, ...layouts[id].foldsMm[paper], papers[paper].heightMm];
        const panels = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
        expect(Math.max(...panels)).toBeLessThanOrEqual(105);
      }
    }
  });
});
