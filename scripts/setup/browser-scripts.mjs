import path from "node:path";
import { build } from "esbuild";

/** What a browser loads from us: the small script of every page, and the form that reacts while one types. */
const scriptEntries = {
  page: "components/page-script/page-script.ts",
  "letter-form": "app/letters/[id]/write/hydrate-letter-form.tsx",
};

/** Bundles the scripts of our pages; code that several need, and what is loaded later, stands apart. */
export async function buildScripts(entries = scriptEntries, options = { minify: true }) {
  const built = await build({
    entryPoints: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, path.resolve(file)]),
    ),
    outdir: "scripts",
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    ...options,
    write: false,
  });
  return built.outputFiles;
}
