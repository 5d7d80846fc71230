import { cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";

// Read by our own programs at run time; Next's tracer, which looks at pages, can't see them.
const OWN = ["@myriaddreamin/typst-ts-web-compiler", "@prisma/schema-engine-wasm", "better-sqlite3"];
// better-sqlite3 brings what it was compiled from.
const SOURCES =
  /better-sqlite3[\\/](deps|src|build[\\/].*\.(a|o|mk|d)|build[\\/]Release[\\/](obj.*|\.deps|test_.*))$/;

/** The packages that Next found its pages to need, and those that our programs read. */
export function copyPackages({ clone, traced, target }) {
  const wantsPictures = "sharp" in dependencies(clone);
  const isWanted = (file) => wantsPictures || !/[\\/]node_modules[\\/](sharp|@img)$/.test(file);
  cpSync(traced, target, { recursive: true, dereference: true, filter: isWanted });
  const own = [...OWN, ...(wantsPictures ? ["sharp", "@img"] : [])];
  for (const name of own.flatMap((name) => withDependencies(name, clone)))
    cpSync(path.join(clone, "node_modules", name), path.join(target, name), {
      recursive: true,
      dereference: true,
      filter: (file) => !SOURCES.test(file),
    });
}

function withDependencies(name, clone) {
  const folder = path.join(clone, "node_modules", name);
  if (!existsSync(path.join(folder, "package.json"))) return [name];
  const needed = Object.keys(dependencies(folder)).filter((other) => other !== "prebuild-install");
  return [name, ...needed.flatMap((other) => withDependencies(other, clone))];
}

function dependencies(folder) {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).dependencies ?? {};
}
