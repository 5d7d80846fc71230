// Runs in a thread of its own (see typesetter.ts): a page may take tens of milliseconds, and the engine keeps about
// a third of a megabyte of every page it has set, which only the end of the thread gives back.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { get_font_info, initSync, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import { z } from "zod";
import { joinCoverages, missingCharacters, stringsIn } from "./coverage";

const UNIX_DIAGNOSTICS = 2;
const PAGED = 0;
const PDF = 1;

const { engine, assets } = z
  .object({ engine: z.instanceof(WebAssembly.Module), assets: z.string() })
  .parse(workerData);
const jobSchema = z.object({ source: z.string(), data: z.string(), wantsPdf: z.boolean() });
const fontInfoSchema = z.object({ info: z.array(z.object({ coverage: z.array(z.number()) })) });
const compiledSchema = z.object({ hasError: z.boolean(), diagnostics: z.array(z.unknown()).optional() });
const artifactSchema = z.object({
  result: z.instanceof(Uint8Array).optional(),
  diagnostics: z.array(z.unknown()).optional(),
});

/** Typst's own answer to a source or its data: the engine is as good as before. Anything else is a panic. */
class Refusal extends Error {}

initSync({ module: engine });
const fonts = filesIn("fonts", /\.(?:ttf|otf)$/u).map(({ path }) => new Uint8Array(readFileSync(path)));
const covered = joinCoverages(
  fonts.flatMap((font) => fontInfoSchema.parse(get_font_info(font)).info.map(({ coverage }) => coverage)),
);
const compiler = await buildCompiler();
for (const { name, path } of filesIn("typst", /\.typ$/u))
  compiler.add_source(`/${name}`, readFileSync(path, "utf8"));

parentPort?.on("message", (message: unknown) => {
  try {
    const outcome = setPage(jobSchema.parse(message));
    parentPort?.postMessage({ ok: true, ...outcome }, outcome.pdf ? [outcome.pdf.buffer] : []);
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    parentPort?.postMessage({
      ok: false,
      isRefusal,
      message: error instanceof Error ? error.message : `${error}`,
    });
  }
});

function setPage({ source, data, wantsPdf }: z.infer<typeof jobSchema>) {
  compiler.map_shadow("/data.json", new TextEncoder().encode(data));
  const world = compiler.snapshot(null, `/${source}`, undefined);
  try {
    const compiled = compiledSchema.parse(world.compile(PAGED, UNIX_DIAGNOSTICS));
    if (compiled.hasError) throw new Refusal(`${source}: ${(compiled.diagnostics ?? []).join("\n")}`);
    const facts: unknown = JSON.parse(world.query(PAGED, "<facts>", "value"));
    const missing = missingCharacters(stringsIn(JSON.parse(data)), covered);
    return { facts, missing, pdf: wantsPdf ? exportPdf(world, source) : null };
  } finally {
    world.free();
  }
}

function exportPdf(world: ReturnType<typeof compiler.snapshot>, source: string): Uint8Array<ArrayBuffer> {
  const { result, diagnostics } = artifactSchema.parse(world.get_artifact(PDF, UNIX_DIAGNOSTICS));
  if (!result) throw new Refusal(`${source}: ${(diagnostics ?? []).join("\n")}`);
  return new Uint8Array(result);
}

async function buildCompiler() {
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  return builder.build();
}

function filesIn(folder: string, extension: RegExp) {
  // Sorted, because the order of fonts decides which one stands in for a missing character.
  const names = readdirSync(join(assets, folder)).filter((name) => extension.test(name));
  return names.sort().map((name) => ({ name, path: join(assets, folder, name) }));
}
