export const layoutIds = ["din-b", "din-a", "left-window", "right-window", "swiss", "us-10"] as const;
export type LayoutId = (typeof layoutIds)[number];

export const paperIds = ["a4", "us-letter"] as const;
export type PaperId = (typeof paperIds)[number];

export const papers: Record<PaperId, { name: string; widthMm: number; heightMm: number }> = {
  a4: { name: "A4", widthMm: 210, heightMm: 297 },
  "us-letter": { name: "US Letter", widthMm: 215.9, heightMm: 279.4 },
};

type Box = { xMm: number; yMm: number; widthMm: number; heightMm: number };

/** Where things stand on the sheet, in millimetres from its top left corner. */
type Layout = {
  /** The sheet the layout is made for; the other one works too. */
  paper: PaperId;
  /** Where the addressee's lines may stand: inside `visible`, with air around them. */
  address: Box;
  /** What every envelope of the kind shows, even with the sheet pushed to one end. Tests measure against it. */
  visible: Box;
  /** Top of the small line that takes a letter back to its sender, or null where the window has no room for it. */
  returnLineYMm: number | null;
  sender: { xMm: number; yMm: number; widthMm: number };
  /** Top of the place and date; the letter flows from here. */
  bodyYMm: number;
  margins: { leftMm: number; rightMm: number; topMm: number; bottomMm: number };
  dateAlign: "start" | "end";
  foldsMm: Record<PaperId, readonly number[]>;
  holeMm: number | null;
};

const a4Margins = { leftMm: 25, rightMm: 20, topMm: 20, bottomMm: 20 };

/**
 * Fields and folds follow KOMA-Script's letter class options (DIN5008A/B, NF, SN, UScommercial9), USPS window
 * dimensions for #10 and the usual makers' sizes for DL. The visible zones are computed: window less the play of
 * the folded sheet in the largest envelope in use (C6/5, 114 × 229 mm, for DIN and Swiss; DL, 110 × 220 mm, for
 * the left and right windows; 104.8 × 241.3 mm for #10).
 */
export const layouts: Record<LayoutId, Layout> = {
  "din-b": {
    paper: "a4",
    address: { xMm: 25, yMm: 62.7, widthMm: 65, heightMm: 26.8 },
    visible: { xMm: 20, yMm: 54, widthMm: 71, heightMm: 36 },
    // Low in the notes zone: at its top, where old forms have it, a C6/5 window cuts it off.
    returnLineYMm: 57.6,
    sender: { xMm: 125, yMm: 50, widthMm: 70 },
    bodyYMm: 98.5,
    margins: a4Margins,
    dateAlign: "end",
    foldsMm: { a4: [105, 210], "us-letter": [105, 210] },
    holeMm: 148.5,
  },
  "din-a": {
    paper: "a4",
    address: { xMm: 25, yMm: 44.7, widthMm: 65, heightMm: 26.8 },
    visible: { xMm: 20, yMm: 36, widthMm: 71, heightMm: 36 },
    returnLineYMm: 39.6,
    sender: { xMm: 125, yMm: 32, widthMm: 70 },
    bodyYMm: 80.5,
    margins: a4Margins,
    dateAlign: "end",
    foldsMm: { a4: [87, 192], "us-letter": [87, 183] },
    holeMm: 148.5,
  },
  "left-window": {
    paper: "a4",
    address: { xMm: 25, yMm: 55.8, widthMm: 73, heightMm: 22.8 },
    visible: { xMm: 20, yMm: 55, widthMm: 80, heightMm: 24 },
    returnLineYMm: null,
    sender: { xMm: 125, yMm: 20, widthMm: 65 },
    bodyYMm: 94,
    margins: { ...a4Margins, topMm: 18, bottomMm: 18 },
    dateAlign: "end",
    foldsMm: { a4: [99, 198], "us-letter": [99, 189] },
    holeMm: null,
  },
  "right-window": {
    paper: "a4",
    address: { xMm: 110, yMm: 55.8, widthMm: 78, heightMm: 22.8 },
    visible: { xMm: 100, yMm: 55, widthMm: 90, heightMm: 24 },
    returnLineYMm: null,
    sender: { xMm: 25, yMm: 20, widthMm: 75 },
    bodyYMm: 96,
    margins: { ...a4Margins, topMm: 18, bottomMm: 18 },
    dateAlign: "end",
    foldsMm: { a4: [99, 198], "us-letter": [99, 189] },
    holeMm: null,
  },
  swiss: {
    paper: "a4",
    address: { xMm: 118, yMm: 55.5, widthMm: 76, heightMm: 28 },
    visible: { xMm: 117, yMm: 54, widthMm: 81, heightMm: 34 },
    returnLineYMm: null,
    sender: { xMm: 25, yMm: 20, widthMm: 75 },
    bodyYMm: 98.5,
    margins: a4Margins,
    dateAlign: "start",
    foldsMm: { a4: [105, 210], "us-letter": [105, 210] },
    holeMm: 148.5,
  },
  "us-10": {
    paper: "us-letter",
    address: { xMm: 25.4, yMm: 64.3, widthMm: 82, heightMm: 22.4 },
    visible: { xMm: 22.2, yMm: 63.5, widthMm: 88.9, heightMm: 23.8 },
    returnLineYMm: null,
    sender: { xMm: 25.4, yMm: 19, widthMm: 85 },
    bodyYMm: 101,
    margins: { leftMm: 25.4, rightMm: 25.4, topMm: 19, bottomMm: 19 },
    dateAlign: "start",
    // Equal thirds leave the sheet so much play in a #10 that only four lines always show; 100 mm gives five.
    foldsMm: { a4: [99, 198], "us-letter": [100, 190] },
    holeMm: null,
  },
};

// CLDR's paper size data: where letters are written on US Letter.
const letterCountries = new Set("US CA MX PH CL CO CR GT NI PA PR SV VE BZ".split(" "));
const layoutCountries: Record<string, LayoutId> = {
  DE: "din-b",
  AT: "din-b",
  FR: "right-window",
  BE: "right-window",
  LU: "right-window",
  MC: "right-window",
  CH: "swiss",
  LI: "swiss",
};

/** The window envelopes that the writer's country (ISO 3166 alpha-2) uses. */
export function layoutForCountry(country: string): LayoutId {
  const code = country.toUpperCase();
  if (letterCountries.has(code)) return "us-10";
  return Object.hasOwn(layoutCountries, code) ? (layoutCountries[code] ?? "left-window") : "left-window";
}

/** The paper that the writer's country (ISO 3166 alpha-2) prints on. */
export function paperForCountry(country: string): PaperId {
  return letterCountries.has(country.toUpperCase()) ? "us-letter" : "a4";
}
