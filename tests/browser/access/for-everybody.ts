import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

// What other colours can break; all else is the same page.
export const ofColours = ["color-contrast", "link-in-text-block"];
declare global {
  interface Window {
    axe: typeof axe;
  }
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const dark = { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } } as const;
const forced = {
  name: "forced colours",
  media: { colorScheme: "light", forcedColors: "active" },
} as const;
export const allColours = [dark, forced];

/** What axe finds, each as "rule: the element", so that a red test says where to look. No page of ours has frames. */
export async function violationsOn(
  page: Page,
  { only = [], without = [] }: { only?: string[]; without?: string[] } = {},
): Promise<string[]> {
  await page.waitForLoadState(); // words can be there before their style sheet is
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: only.length > 0 ? { type: "rule", values: only } : { type: "tag", values: standards },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"],
  };
  const violations = await page.evaluate(
    async (chosen) => (await window.axe.run(chosen)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

/** axe finds nothing in light, nothing in the other colours, and at 320 pixels nothing is pushed out of the side. */
export async function expectForEverybody(
  page: Page,
  state: string,
  otherColours: readonly (typeof allColours)[number][] = [dark],
): Promise<void> {
  expect.soft(await violationsOn(page), state).toEqual([]);
  for (const { name, media } of otherColours) {
    await page.emulateMedia(media);
    expect.soft(await violationsOn(page, { only: ofColours }), `${state}, ${name}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${state}: width of the page at 320 pixels`).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}
