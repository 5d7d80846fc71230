const MAGIC_AND_VERSION = 8;
const MEMORY_SECTION = 5;
const HAS_A_MOST = 1;
const PAGE = 65_536;

/**
 * A WebAssembly program whose memory can't grow past `mostBytes`: asking for more fails inside it, and its thread ends.
 * Only the memory section changes (WebAssembly core specification, 5.5.8).
 */
export function withBoundedMemory(program: Uint8Array, mostBytes: number): Uint8Array<ArrayBuffer> {
  const section = findSection(program, MEMORY_SECTION);
  if (!section) throw new Error("a program without a memory of its own");
  const count = readNumber(program, section.from);
  const least = readNumber(program, count.next + 1);
  if (count.value !== 1) throw new Error("a program with several memories");
  const content = [1, HAS_A_MOST, ...numberBytes(least.value), ...numberBytes(Math.floor(mostBytes / PAGE))];
  const changed = [MEMORY_SECTION, ...numberBytes(content.length), ...content];
  const bounded = new Uint8Array(program.length - (section.to - section.at) + changed.length);
  bounded.set(program.subarray(0, section.at));
  bounded.set(changed, section.at);
  bounded.set(program.subarray(section.to), section.at + changed.length);
  return bounded;
}

function findSection(program: Uint8Array, kind: number): { at: number; from: number; to: number } | null {
  for (let at = MAGIC_AND_VERSION; at < program.length; ) {
    const { value: length, next: from } = readNumber(program, at + 1);
    if (program[at] === kind) return { at, from, to: from + length };
    at = from + length;
  }
  return null;
}

/** An unsigned number in seven bits a byte (LEB128), and where the next one begins. */
function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let index = at, unit = 1; ; index += 1, unit *= 128) {
    const byte = bytes[index] ?? 0;
    value += (byte % 128) * unit;
    if (byte < 128) return { value, next: index + 1 };
  }
}

function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...numberBytes(Math.floor(value / 128))];
}
