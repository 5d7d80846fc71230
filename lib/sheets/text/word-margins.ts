import { findNumbers } from "@/lib/sheets/fields/numbers";
import { readParts } from "./check-zip";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The paragraphs of a part of a Word document, tabs as they are typed. */
function paragraphsOf(xml: string): string[] {
  return xml.split("</w:p>").flatMap((paragraph) => {
    const runs = paragraph.match(/<w:t(?: [^>]*)?>[^<]*|<w:(?:tab|br)\/>/g) ?? [];
    const text = runs
      .map((run) =>
        run.startsWith("<w:t>") || run.startsWith("<w:t ") ? run.slice(run.indexOf(">") + 1) : "  ",
      )
      .join("")
      .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");
    return text.trim() === "" ? [] : [text];
  });
}

/**
 * What stands in the headers and footers of a Word document, each line once: where a sheet's number is, above the text,
 * and the others below.
 */
export function readMargins(bytes: Uint8Array): { above: string[]; below: string[] } {
  const of = (name: string) => readParts(bytes, new RegExp(`^word/${name}\\d*\\.xml$`)).flatMap(paragraphsOf);
  const lines = [...new Set([...of("header"), ...of("footer")])];
  const isNumbered = (line: string): boolean => findNumbers(line).length > 0;
  return { above: lines.filter(isNumbered), below: lines.filter((line) => !isNumbered(line)) };
}
