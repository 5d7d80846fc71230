/** The paragraphs of a typed text: whoever presses Enter means a new one, with or without an empty line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split("\n")
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
