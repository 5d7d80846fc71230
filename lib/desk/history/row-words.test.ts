import { expect, test } from "vitest";
import { rowWords, tableWords } from "./row-words";

const names = new Map([
  ["anna", "Anna Example"],
  ["az-president", "President"],
  ["i1", "ilinca-moraru, issue 2"],
  ["a1", "ask 2"],
]);
const words = (table: string, row: string) => rowWords({ table, row }, (id) => names.get(id));

// Planted fault: a table without its case shows the id of somebody instead of the name.
test("a row goes by its name, and by no id", () => {
  expect(words("Coordinator", "anna")).toBe("Anna Example");
  expect(words("OfficialProposal", "az-president")).toBe("President");
  expect(words("Ask", "ilinca-moraru/2/a1")).toBe("ilinca-moraru, issue 2, ask 2");
  expect(words("AppealText", "ilinca-moraru/fr")).toBe("ilinca-moraru, French");
  expect(words("NewsText", "ilinca-moraru/2/fr")).toBe("ilinca-moraru, issue 2, French");
  expect(words("Proposal", "i1/text|fr|")).toBe("ilinca-moraru, issue 2, Text, French");
  expect(words("CoachWords", "de")).toBe("German");
  expect(words("Section", "1")).toBe("");
});

test("who or what is gone is said to be, and what is not known keeps its own name", () => {
  expect(words("Coordinator", "b7")).toBe("somebody who has left");
  expect(words("Mission", "b7")).toBe("an entry that is gone");
  expect(words("Template", "ilinca-moraru/2/b7")).toBe("ilinca-moraru, issue 2, one that is gone");
  expect(words("Invitation", "new@example.org")).toBe("new@example.org");
  expect([tableWords("Mission"), tableWords("test")]).toEqual(["Embassy", "test"]);
});
