// Run by scripts/setup.mjs once the packages are there. Through esbuild's own interface: its program is a script or
// machine code, depending on whether npm ran the package's install script.
import { rmSync } from "node:fs";
import { build } from "esbuild";

const outdir = "generated/server";
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { serve: "server/serve.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  splitting: true, // what only an update needs is read only then
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
