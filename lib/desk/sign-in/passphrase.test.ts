import { describe, expect, test } from "vitest";
import { newPassphraseErrors, normalPassphrase, passphraseProblem } from "./passphrase";

const problem = (typed: string) => passphraseProblem({ typed, email: "anna.berg@example.org" });

test.each(["seven small owls at noon", "ÄÖÜ äöü ßßß!!", "没有人知道这句话是什么意思吧", "x7#q!".repeat(3)])(
  "%j will do: no rules of composition",
  (typed) => expect(problem(typed)).toBeNull(),
);

test.each([
  "",
  "eleven-char",
  "a".repeat(12),
  "PassWord 1234",
  "correct horse battery staple",
  "anna.berg@example.org",
  "AnnaBergAnnaBerg",
  "w".repeat(100) + "x".repeat(101),
])("%j is refused with words that say what to do", (typed) =>
  expect(problem(typed)).toMatch(/^(Enter|Use|Choose)/),
);

describe("typed twice", () => {
  test("the two have to be the same, on whatever keyboard", () => {
    const email = "a@example.org";
    const typed = "seven small owls café";
    expect(
      newPassphraseErrors({ values: { passphrase: typed, again: typed.normalize("NFD") }, email }),
    ).toEqual({});
    expect(newPassphraseErrors({ values: { passphrase: typed, again: "other" }, email })).toHaveProperty(
      "again",
    );
    expect(normalPassphrase("ｏｗｌ")).toBe("owl");
  });
});
