import { chromium } from "@playwright/test";
import { findChromium } from "@/scripts/setup/chromium.mjs";
import { beginLetter, send } from "@/tests/browser/harness/http-client";
import type { RealServer } from "@/tests/browser/harness/real-server";

const PAGE = "/appeals/khadija-ismayilova";

/** Bytes of script, gzipped, that a browser loads for the appeal page and for the letter form; null without one. */
export async function benchScripts(server: RealServer) {
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] }).catch(() => null);
  if (!browser) return null;
  const { path, cookie } = await beginLetter(server.url);
  const [name = "", value = ""] = cookie.split("=");
  const bytesOf = async (address: string) => {
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: server.url }]);
    const page = await context.newPage();
    const scripts = new Set<string>();
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    await context.close();
    const headers = { "accept-encoding": "gzip" };
    const files = await Promise.all([...scripts].map((script) => send(server.url, script, { headers })));
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  };
  const result = { appealPageBytes: await bytesOf(PAGE), letterFormBytes: await bytesOf(`${path}/write`) };
  await browser.close();
  return result;
}
