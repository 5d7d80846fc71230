import { expect, test } from "vitest";
import { withBoundedMemory } from "./bounded-memory";

// (module (memory (export "memory") 1) (func (export "grow") (param i32) (result i32) local.get 0 memory.grow))
const program = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 6, 1, 0x60, 1, 0x7f, 1, 0x7f],
  ...[3, 2, 1, 0],
  ...[5, 3, 1, 0, 1],
  ...[7, 17, 2, 6, ...Buffer.from("memory"), 2, 0, 4, ...Buffer.from("grow"), 0, 0],
  ...[10, 8, 1, 6, 0, 0x20, 0, 0x40, 0, 0x0b],
]);

function grow(bytes: Uint8Array<ArrayBuffer>, pages: number): unknown {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  return exports.grow instanceof Function ? exports.grow(pages) : null;
}

// Planted fault: the program as it came grows to a gigabyte here.
test("a program can't take more memory than it may have", () => {
  const bounded = withBoundedMemory(program, 300 * 65_536);
  expect(grow(bounded, 299)).toBe(1);
  expect(grow(bounded, 300)).toBe(-1);
  expect(grow(program, 16_000)).toBe(1);
});

test("what has no memory of its own is not taken for bounded", () => {
  expect(() => withBoundedMemory(program.subarray(0, 8), 65_536)).toThrow("without a memory");
});
