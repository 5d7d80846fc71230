const LARGEST_MM = 10;

/** What the writer's printer is off by, right and down. */
export type Offset = { x: number; y: number };

/** The offset within ten millimetres either way; more is a mistake in typing. */
export function limitedOffset(offset: Offset | undefined): Offset {
  return { x: limited(offset?.x), y: limited(offset?.y) };
}

function limited(mm = 0): number {
  return Number.isFinite(mm) ? Math.max(-LARGEST_MM, Math.min(LARGEST_MM, mm)) : 0;
}
