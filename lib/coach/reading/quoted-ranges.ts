const closings: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‹": "›",
  '"': '"',
  "”": "”",
  "「": "」",
  "『": "』",
};
// A quotation ends within a few sentences; a mark that never closes quotes nothing.
const LONGEST_QUOTATION = 400;

/** Tells whether an offset lies inside quotation marks that open and close within one paragraph. */
export function quotedRanges(text: string): (offset: number) => boolean {
  const ranges: { start: number; end: number }[] = [];
  let open: { start: number; closing: string } | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (mark === "\n" || (open && i - open.start > LONGEST_QUOTATION)) open = null;
    if (open?.closing.includes(mark)) {
      ranges.push({ start: open.start, end: i });
      open = null;
      continue;
    }
    const closing = closings[mark];
    if (!open && closing) open = { start: i, closing };
  }
  let next = 0;
  // Asked in reading order, so one finger moves along the ranges.
  return (offset) => {
    for (let range = ranges[next]; range && range.end < offset; range = ranges[next]) next += 1;
    const range = ranges[next];
    return range !== undefined && range.start < offset;
  };
}
