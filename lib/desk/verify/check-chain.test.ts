import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChangeEntry, hashChange, sealEnd } from "@/lib/history/chain";
import { checkChain } from "./check-chain";

const key = new Uint8Array(32).fill(7);

function historyOf(length: number) {
  let hash = "";
  const entries = Array.from({ length }, (_, index) => {
    const entry: ChangeEntry = {
      number: index + 1,
      at: new Date(Date.UTC(2026, 10, 21, 12, index)),
      coordinatorId: "anna",
      table: "Official",
      row: "president",
      field: "faxes",
      before: JSON.stringify([`+44 20 7946 010${index}`]),
      after: JSON.stringify([`+44 20 7946 020${index}`]),
    };
    hash = hashChange(entry, hash);
    return { ...entry, hash };
  });
  return { entries, end: { length, hash, seal: sealEnd({ length, hash, key }) }, key };
}

test("a history as the app wrote it has nothing wrong with it", () => {
  fc.assert(
    fc.property(fc.nat(12), (length) => {
      expect(checkChain(historyOf(length))).toEqual([]);
    }),
  );
  expect(checkChain({ entries: [], end: null, key })).toEqual([]);
});

// Planted faults: each test below is one. With hashChange leaving a field out, its alteration is not found.
test("whatever is altered in any entry is found", () => {
  const fields = ["at", "coordinatorId", "table", "row", "field", "before", "after", "hash"] as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...fields), (index, field) => {
      const history = historyOf(6);
      const entries = history.entries.map((entry, at) =>
        at === index ? { ...entry, [field]: field === "at" ? new Date(0) : "other" } : entry,
      );
      expect(checkChain({ ...history, entries }).length).toBeGreaterThan(0);
    }),
  );
});

test("an entry taken out anywhere is found", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), (index) => {
      const history = historyOf(6);
      const entries = history.entries.filter((_, at) => at !== index);
      expect(checkChain({ ...history, entries })[0]).toContain(`Entry ${index + 1} was removed`);
    }),
  );
});

describe("who has the database but not the server’s secret", () => {
  test("can't shorten the history", () => {
    const history = historyOf(6);
    const entries = history.entries.slice(0, 4);
    const end = { ...history.end, length: 4, hash: entries[3]?.hash ?? "" };
    expect(checkChain({ entries, end, key })).toHaveLength(1);
  });

  test("can't add to it", () => {
    const history = historyOf(3);
    const entry = { ...(history.entries[2] ?? raise()), number: 4 };
    const hash = hashChange(entry, history.end.hash);
    const entries = [...history.entries, { ...entry, hash }];
    expect(checkChain({ ...history, entries })).toEqual(["Entry 4 was put in"]);
    const end = { ...history.end, length: 4, hash };
    expect(checkChain({ entries, end, key })).toHaveLength(1);
  });

  test("can't write another history that fits together", () => {
    const other = historyOf(6);
    let previous = "";
    const entries = other.entries.map((entry) => {
      const rewritten = { ...entry, coordinatorId: "ben" };
      previous = hashChange(rewritten, previous);
      return { ...rewritten, hash: previous };
    });
    expect(checkChain({ entries, end: { ...other.end, hash: previous }, key })).toHaveLength(1);
  });
});

function raise(): never {
  throw new Error("there are three");
}
