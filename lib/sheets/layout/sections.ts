import { findLabel } from "@/lib/sheets/labels/find-label";
import type { LabelKind } from "@/lib/sheets/labels/label";
import type { Line } from "@/lib/sheets/text/line";

export type Section = {
  kind: LabelKind | "head";
  /** The label as printed, empty for the head of the sheet. */
  label: string;
  /** The lines that hold the label. */
  labelLines: Line[];
  lines: Line[];
};

/** The sheet cut at its labels; the first section has none. */
export function readSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ kind: "head", label: "", labelLines: [], lines: [] }];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const current = sections.at(-1);
    if (!line || !current) continue;
    const label = findLabel(lines, at);
    if (!label) {
      current.lines.push(line);
      continue;
    }
    const last = lines[at + label.lines - 1] ?? line;
    const section: Section = {
      kind: label.kind,
      label: label.printed,
      labelLines: lines.slice(at, at + label.lines),
      lines: label.rest ? [{ ...last, text: label.rest }] : [],
    };
    sections.push(section);
    at += label.lines - 1;
  }
  return sections;
}

/** All lines under labels of one kind. */
export function linesUnder(sections: readonly Section[], kind: Section["kind"]): Line[] {
  return sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
}
