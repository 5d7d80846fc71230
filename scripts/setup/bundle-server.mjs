// Run by scripts/setup.mjs once the packages are there. Through esbuild's own interface: its program is a script or
// machine code, depending on whether npm ran the package's install script.
import { build } from "esbuild";

await build({
  entryPoints: ["server/serve.ts"],
  outfile: "generated/server/serve.mjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
