import { describe, expect, test } from "vitest";
import { isShared, withoutScripts } from "./content-page";

describe("a page to read", () => {
  test("loses the framework’s scripts and keeps ours with their data", () => {
    const ours = [
      '<script type="module" src="/scripts/page.js" async=""></script>',
      '<script type="application/json" id="data">{"a":"\\u003c/script>"}</script>',
    ];
    const theirs = [
      '<script src="/_next/static/chunks/main.js" async=""></script>',
      "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
      '<script nonce="x">self.__next_f.push([1,"a <b> c\\n"])</script>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    ];
    const html = [
      `<head>${theirs[3]}</head><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>`,
      ...[ours[0], theirs[0], theirs[1], ours[1], theirs[2]],
    ].join("");
    const kept = withoutScripts(html);
    for (const script of theirs) expect(kept).not.toContain(script);
    for (const script of ours) expect(kept).toContain(script);
    expect(kept).toContain("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  });

  test("is the same for everyone only where nothing of the visitor is in it", () => {
    for (const path of ["/", "/appeals/a-b-1", "/appeals/a?language=fr", "/appeals/a/letters", "/privacy"])
      expect(isShared(path)).toBe(true);
    for (const path of [
      "/letters",
      "/letters/x/write",
      "/appeals/a/write",
      "/?x",
      "/appeals/a?b",
      "/appeals/a?language=fr&b",
      "/appeals/",
      "/desk",
    ])
      expect(isShared(path)).toBe(false);
  });
});
