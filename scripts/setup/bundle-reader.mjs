// The program that reads sheets as one file, so that its process may be denied every other. Run by
// scripts/setup.mjs, and
// by whoever starts a reader from the sources.
import { renameSync } from "node:fs";
import { build } from "esbuild";

// Whoever starts a reader meanwhile finds the old program or the new one, never half of it.
const half = `generated/reader/child.${process.pid}.cjs`;
await build({
  entryPoints: ["lib/sheets/sandbox/child.ts"],
  outfile: half,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "error",
});
renameSync(half, "generated/reader/child.cjs");
