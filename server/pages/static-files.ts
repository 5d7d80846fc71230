import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type KeptPage, keepPage } from "./kept-page";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const BUNDLED = "generated/scripts";
const FOR_EVER = "public, max-age=31536000, immutable";

export type StaticFiles = ReadonlyMap<string, KeptPage>;

/** All files that never change while the server runs, compressed and in memory, by address. */
export async function readStaticFiles({ isDevelopment }: { isDevelopment: boolean }): Promise<StaticFiles> {
  const files = new Map<string, KeptPage>();
  const folder = path.resolve(".next/static");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const assets = names.filter((name) => path.extname(name) in TYPES);
  await Promise.all(
    assets.map(async (name) => {
      const address = `/_next/static/${name.replaceAll("\\", "/")}`;
      files.set(address, await keepPage(readFileSync(path.join(folder, name)), headersFor(name, FOR_EVER)));
    }),
  );
  for (const [name, contents] of isDevelopment ? await bundleNow() : readBundled())
    files.set(`/scripts/${name}`, await keepPage(contents, headersFor(name, "no-cache")));
  return files;
}

/** What scripts/setup.mjs --build has made. */
function readBundled(): [string, Buffer][] {
  return readdirSync(BUNDLED).map((name) => [name, readFileSync(path.join(BUNDLED, name))]);
}

async function bundleNow(): Promise<[string, Buffer][]> {
  const { buildScripts } = await import("@/scripts/setup/browser-scripts.mjs");
  return (await buildScripts()).map(({ path: file, contents }) => [
    path.basename(file),
    Buffer.from(contents),
  ]);
}

function headersFor(name: string, caching: string): Record<string, string> {
  return {
    "content-type": TYPES[path.extname(name)] ?? "application/octet-stream",
    "cache-control": caching,
  };
}
