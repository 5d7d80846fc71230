const CODE_POINTS = 0x110000;

/** Which code points a set of fonts can draw. */
type Coverage = Uint8Array;

/** Joins what fonts cover; each is given as run lengths: a gap, a covered run, a gap… from U+0000 on. */
export function joinCoverages(runsOfFonts: readonly (readonly number[])[]): Coverage {
  const covered = new Uint8Array(CODE_POINTS);
  for (const runs of runsOfFonts) {
    let codePoint = 0;
    runs.forEach((length, index) => {
      if (index % 2 === 1) covered.fill(1, codePoint, codePoint + length);
      codePoint += length;
    });
  }
  return covered;
}

// Characters that draw nothing by design need no glyph: spaces, joiners, marks of direction, variation selectors.
const invisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/** The characters of the texts that no font can draw, each once, in order of appearance. */
export function missingCharacters(texts: Iterable<string>, covered: Coverage): string[] {
  const missing = new Set<string>();
  for (const text of texts) {
    for (const character of text) {
      if (covered[character.codePointAt(0) ?? 0] !== 1 && !invisible.test(character)) missing.add(character);
    }
  }
  return [...missing];
}

/** Every string in a JSON value. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) yield* stringsIn(inner);
}
