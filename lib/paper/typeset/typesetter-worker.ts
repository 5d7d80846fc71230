// Runs in a thread of its own (see typesetter.ts): a page may take tens of milliseconds, and the engine keeps about
// half a megabyte of every page it has set, which only the end of the thread gives back. It checks by hand what comes
// from outside, because a schema library costs each thread 15 MB.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { get_font_info, initSync, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import { giveWay } from "@/lib/ground/give-way";
import { joinCoverages, missingCharacters, stringsIn } from "./coverage";

const UNIX_DIAGNOSTICS = 2;
const PAGED = 0;
const PDF = 1;

/** Typst's own answer to a source or its data: the engine is as good as before. Anything else is a panic. */
class Refusal extends Error {}

// Whoever reads and saves goes before whoever prints.
giveWay();
const assets = stringOf(workerData, "assets");
const { memory } = initSync({ module: moduleOf(workerData) });
const fonts = filesIn("fonts", /\.(?:ttf|otf)$/u).map(({ path }) => new Uint8Array(readFileSync(path)));
const covered = joinCoverages(fonts.flatMap(coveragesOf));
const compiler = await buildCompiler();
for (const { name, path } of filesIn("typst", /\.typ$/u))
  compiler.add_source(`/${name}`, readFileSync(path, "utf8"));

parentPort?.on("message", (job: unknown) => {
  try {
    const { facts, missing, pdf } = setPages(
      stringOf(job, "source"),
      stringOf(job, "data"),
      get(job, "wantsPdf") === true,
    );
    const held = memory.buffer.byteLength;
    parentPort?.postMessage({ ok: true, memory: held, facts, missing, pdf }, pdf ? [pdf.buffer] : []);
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    parentPort?.postMessage({
      ok: false,
      isRefusal,
      message: error instanceof Error ? error.message : `${error}`,
    });
  }
});

parentPort?.postMessage("ready");

function setPages(source: string, data: string, wantsPdf: boolean) {
  compiler.map_shadow("/data.json", new TextEncoder().encode(data));
  const world = compiler.snapshot(null, `/${source}`, undefined);
  try {
    const compiled: unknown = world.compile(PAGED, UNIX_DIAGNOSTICS);
    if (get(compiled, "hasError") !== false) throw refusal(source, compiled);
    const facts: unknown = JSON.parse(world.query(PAGED, "<facts>", "value"));
    const missing = missingCharacters(stringsIn(JSON.parse(data)), covered);
    return { facts, missing, pdf: wantsPdf ? exportPdf(world, source) : null };
  } finally {
    world.free();
  }
}

function exportPdf(world: ReturnType<typeof compiler.snapshot>, source: string): Uint8Array<ArrayBuffer> {
  const artifact: unknown = world.get_artifact(PDF, UNIX_DIAGNOSTICS);
  const pdf = get(artifact, "result");
  if (!(pdf instanceof Uint8Array)) throw refusal(source, artifact);
  return new Uint8Array(pdf);
}

function refusal(source: string, outcome: unknown): Refusal {
  const diagnostics = get(outcome, "diagnostics");
  return new Refusal(`${source}: ${Array.isArray(diagnostics) ? diagnostics.join("\n") : "no reason given"}`);
}

async function buildCompiler() {
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  return builder.build();
}

/** A file may hold several faces; each says what it covers. */
function coveragesOf(font: Uint8Array): number[][] {
  const faces = get(get_font_info(font), "info");
  if (!Array.isArray(faces)) return [];
  return faces.map((face: unknown) => {
    const runs = get(face, "coverage");
    return Array.isArray(runs) ? runs.map(Number) : [];
  });
}

function filesIn(folder: string, names: RegExp) {
  // Sorted, because the order of fonts decides which one stands in for a missing character.
  const files = readdirSync(join(assets, folder)).filter((name) => names.test(name));
  return files.sort().map((name) => ({ name, path: join(assets, folder, name) }));
}

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function stringOf(value: unknown, key: string): string {
  const found = get(value, key);
  if (typeof found !== "string") throw new TypeError(`the typesetter was given no ${key}`);
  return found;
}

function moduleOf(value: unknown): WebAssembly.Module {
  const engine = get(value, "engine");
  if (!(engine instanceof WebAssembly.Module)) throw new TypeError("the typesetter was given no engine");
  return engine;
}
