import { expect } from "@playwright/test";
import type { Reply } from "./http-client";

/** The reply is a page of ours, says by its status what is wrong, and is no accident. */
export function expectPage(reply: Reply, status: number): void {
  expect(reply.status, reply.text.slice(0, 300)).toBe(status);
  expect(reply.headers["content-type"]).toMatch(/^text\/html/);
  expect(reply.text).toContain("<title>");
  expect(reply.text).toContain("</main>");
}

/** As it stands in the HTML of a field. */
export function inHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
}
