import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildScripts } from "./browser-scripts";
import { type KeptPage, keepPage } from "./kept-page";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const FOR_EVER = "public, max-age=31536000, immutable";

export type StaticFiles = ReadonlyMap<string, KeptPage>;

/** All files that never change while the server runs, compressed and in memory, by address. */
export async function readStaticFiles(): Promise<StaticFiles> {
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
  for (const { path: file, contents } of await buildScripts()) {
    const name = path.basename(file);
    files.set(`/scripts/${name}`, await keepPage(Buffer.from(contents), headersFor(name, "no-cache")));
  }
  return files;
}

function headersFor(name: string, caching: string): Record<string, string> {
  return {
    "content-type": TYPES[path.extname(name)] ?? "application/octet-stream",
    "cache-control": caching,
  };
}
