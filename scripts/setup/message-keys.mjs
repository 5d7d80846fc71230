// Run by scripts/setup.mjs: writes the keys and arguments of messages/en.arb as types, so that a wrong or missing one
// does not compile.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import compile from "icu-minify/compile";
import { placesIn } from "./message-places.mjs";

const texts = JSON.parse(readFileSync("messages/en.arb", "utf8"));
const lines = Object.entries(texts)
  .filter(([key]) => !key.startsWith("@"))
  .map(([key, text]) => {
    const places = placesIn(compile(text));
    const values = places.filter(({ kind }) => kind !== "tag").map(({ name, type }) => `${name}: ${type}`);
    const tags = places.filter(({ kind }) => kind === "tag").map(({ name }) => JSON.stringify(name));
    return `  ${key}: { values: { ${values.join("; ")} }; tags: ${tags.join(" | ") || "never"} };`;
  });
mkdirSync("generated", { recursive: true });
writeFileSync("generated/messages.ts", `export type Messages = {\n${lines.join("\n")}\n};\n`);
