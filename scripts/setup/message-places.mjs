// Kinds of nodes that icu-minify compiles to; a tag has a node or a text where these have a number.
const KINDS = { 1: "select", 2: "plural", 3: "plural", 4: "number", 5: "date", 6: "time" };

/**
 * The arguments and tags of a compiled message, each once, with the TypeScript type of what fills it: a plural takes
 * a number, a select one of its words, the rest what can be written.
 *
 * @param {import("icu-minify/format").CompiledMessage} message
 * @returns {{ name: string; kind: string; type: string; options: string[] }[]}
 */
export function placesIn(message) {
  const found = new Map();
  const visit = (node) => {
    if (!Array.isArray(node)) return;
    const [name, type, options] = node;
    if (typeof name !== "string") return;
    const kind = nodeKind(node);
    const branches = kind === "select" || kind === "plural" ? Object.keys(options) : [];
    const known = found.get(name);
    if (!known || known.kind === "argument")
      found.set(name, { name, kind, type: typeOf(kind, branches), options: branches });
    if (kind === "tag") for (const child of node.slice(1)) visit(child);
    if (branches.length > 0) for (const branch of Object.values(options)) visitAll(branch);
    return type;
  };
  const visitAll = (nodes) => {
    if (Array.isArray(nodes)) for (const node of nodes) visit(node);
  };
  visitAll(message);
  return [...found.values()];
}

function nodeKind([_name, type]) {
  if (type === undefined) return "argument";
  return typeof type === "number" && type !== 0 ? KINDS[type] : "tag";
}

function typeOf(kind, branches) {
  if (kind === "plural" || kind === "number") return "number";
  if (kind !== "select") return "string | number";
  const words = branches.filter((word) => word !== "other").map((word) => JSON.stringify(word));
  return branches.includes("other") && words.length < 2 ? "string" : words.join(" | ");
}
