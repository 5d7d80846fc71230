export const envelopeIds = ["c5", "c6-5", "dl", "us-10"] as const;
export type EnvelopeId = (typeof envelopeIds)[number];

/** Envelopes printed on directly, in millimetres; C5 takes a letter folded once, the others one folded twice. */
export const envelopes: Record<EnvelopeId, { name: string; widthMm: number; heightMm: number }> = {
  c5: { name: "C5: 229 × 162 mm", widthMm: 229, heightMm: 162 },
  "c6-5": { name: "C6/5: 229 × 114 mm", widthMm: 229, heightMm: 114 },
  dl: { name: "DL: 220 × 110 mm", widthMm: 220, heightMm: 110 },
  "us-10": { name: "US #10: 241 × 105 mm", widthMm: 241.3, heightMm: 104.8 },
};

export const envelopeOptions = envelopeIds.map((id) => ({ id, name: envelopes[id].name }));

/** The envelope that goes with the paper of the writer's country. */
export function envelopeForPaper(paper: "a4" | "us-letter"): EnvelopeId {
  return paper === "us-letter" ? "us-10" : "dl";
}

/**
 * Where sender and addressee stand. Sorting machines read an area that ends 15 mm from the right and lower edges,
 * starts 40 mm below the upper edge, and keep the lowest 15 mm for their bar code.
 */
export function envelopeGeometry(id: EnvelopeId) {
  const { widthMm, heightMm } = envelopes[id];
  const x = Math.round(widthMm * 0.44);
  const y = Math.max(42, Math.round(heightMm * 0.46));
  return {
    width: widthMm,
    height: heightMm,
    sender: { x: 12, y: 11, width: 80 },
    address: { x, y, width: widthMm - x - 16, height: heightMm - y - 17 },
  };
}
