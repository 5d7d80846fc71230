import { HTMLElement, type Node, NodeType, parse } from "node-html-parser";

const BLOCK = new Set(
  [
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3",
    "H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION TABLE TBODY THEAD TFOOT TR UL",
  ].flatMap((names) => names.split(" ")),
);
const APART = new Set("P H1 H2 H3 H4 H5 H6 TABLE UL OL BLOCKQUOTE TD TH ADDRESS DL".split(" "));
const CELL = new Set(["TD", "TH"]);
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH OBJECT EMBED IFRAME SELECT BUTTON NAV AUDIO VIDEO CANVAS".split(
    " ",
  ),
);

/** Deeper markup than this is an attack or a wreck; what lies below is read as one run of text. */
const DEEPEST = 200;

const ENTITY: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  shy: "",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "",
  bull: "•",
};

const decode = (text: string): string =>
  text.replace(/&(nbsp|shy|ensp|emsp|thinsp|zwnj|bull);/g, (_, name: string) => ENTITY[name] ?? "");

/**
 * `typed` text has its columns and empty paragraphs made by hand, as in Word: blanks count, and a paragraph is a
 * line.
 */
type HtmlManner = "page" | "typed";

class LineWriter {
  private lines: string[] = [];
  private current = "";

  constructor(readonly manner: HtmlManner) {}

  write(text: string): void {
    this.current += text;
  }

  /** Ends the line, if it holds anything. */
  endLine(): void {
    const line =
      this.manner === "typed" ? this.current.trimEnd() : this.current.replace(/[ \t\r\n]+/g, " ").trim();
    if (line) this.lines.push(line);
    this.current = "";
  }

  breakLine(): void {
    const isEmpty = this.current.trim() === "";
    this.endLine();
    if (isEmpty && this.lines.at(-1) !== "") this.lines.push("");
  }

  /** An empty line, unless there is one. */
  leaveGap(): void {
    this.endLine();
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  writeRaw(text: string): void {
    this.endLine();
    this.lines.push(...text.split(/\r?\n/).map((line) => line.trimEnd()));
  }

  toString(): string {
    this.endLine();
    return this.lines.join("\n");
  }
}

const isHidden = (element: HTMLElement): boolean =>
  element.hasAttribute("hidden") ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");

/** Cloudflare hides an address in hexadecimal, each byte XORed with the first. */
function protectedEmail(element: HTMLElement): string | null {
  const hex = element.getAttribute("data-cfemail");
  if (!hex || !/^(?:[0-9a-f]{2}){3,200}$/i.test(hex)) return null;
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.map((byte) => byte ^ key));
}

function writeElement(element: HTMLElement, writer: LineWriter, depth: number): void {
  const tag = element.tagName ?? "";
  if (SKIPPED.has(tag) || isHidden(element)) return;
  const email = protectedEmail(element);
  if (tag === "BR") writer.breakLine();
  else if (tag === "HR") writer.leaveGap();
  else if (tag === "PRE") writer.writeRaw(element.text);
  else if (email) writer.write(email);
  else writeBlock(element, tag, writer, depth);
}

function writeBlock(element: HTMLElement, tag: string, writer: LineWriter, depth: number): void {
  const isLine =
    writer.manner === "typed" && tag === "P" && element.text.trim() !== "" && !element.querySelector("br");
  const isApart = APART.has(tag) && !isLine;
  if (isApart) writer.leaveGap();
  else if (BLOCK.has(tag)) writer.endLine();
  if (tag === "LI") writer.write("• ");
  if (depth > DEEPEST) writer.write(element.text);
  else for (const child of element.childNodes) writeNode(child, writer, depth + 1);
  if (isApart || CELL.has(tag)) writer.leaveGap();
  else if (BLOCK.has(tag)) writer.endLine();
}

function writeNode(node: Node, writer: LineWriter, depth: number): void {
  if (node.nodeType === NodeType.TEXT_NODE) writer.write(decode(node.text));
  else if (node instanceof HTMLElement) writeElement(node, writer, depth);
}

/**
 * The text of a page as a reader sees it: a line per block, table cells one after the other, no scripts, nothing
 * fetched.
 */
export function readHtml(html: string, manner: HtmlManner = "page"): string {
  const root = parse(html.replace(/<!doctype[^>]*>/i, ""), {
    comment: false,
    blockTextElements: { script: false, noscript: false, style: false, pre: true },
  });
  const writer = new LineWriter(manner);
  writeNode(root, writer, 0);
  return writer.toString();
}

/** The charset that a page declares for itself. */
export function declaredCharset(head: string): string | undefined {
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
}
