// Run by scripts/setup.mjs once the packages are there, and by the release with --whole. Through esbuild's own
// interface: its program is a script or machine code, depending on whether npm ran the package's install script.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { buildScripts } from "./browser-scripts.mjs";

const isWhole = process.argv.includes("--whole");
const programs = {
  serve: "server/serve.ts",
  postbag: "scripts/postbag/postbag.ts",
  "typesetter-worker": "lib/paper/typeset/typesetter-worker.ts",
  "pack-child": "lib/paper/pack/pack-child.ts",
};
// In a release other packages are part of the bundle. These hold machine code or files that they read themselves.
const stayPackages = [
  "next",
  "better-sqlite3",
  "@prisma/client",
  "pg-native",
  "sharp",
  "esbuild",
  "tsx",
  "@myriaddreamin/typst-ts-web-compiler",
  "@prisma/schema-engine-wasm",
];

await intoPlace("generated/server", (outdir) =>
  build({
    entryPoints: programs,
    outdir,
    outExtension: { ".js": ".mjs" },
    splitting: true, // what only an update needs is read only then
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: !isWhole,
    logLevel: "warning",
    ...(isWhole
      ? { external: stayPackages, banner: { js: requireForPackages() } }
      : { packages: "external" }),
  }),
);

await intoPlace("generated/scripts", async (outdir) => {
  mkdirSync(outdir, { recursive: true });
  for (const { path: file, contents } of await buildScripts())
    writeFileSync(path.join(outdir, path.basename(file)), contents);
});

/** Older packages still ask for `require`, which a module has not. */
function requireForPackages() {
  return 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);';
}

/** Whoever starts meanwhile finds the old files or the new ones. */
async function intoPlace(folder, make) {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  await make(part);
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
}
