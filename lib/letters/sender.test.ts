import { describe, expect, test } from "vitest";
import { EMPTY_DRAFT } from "./schema";
import { senderLines, signatureLines } from "./sender";

const draft = {
  ...EMPTY_DRAFT,
  name: "Ann Example",
  address: "12 High Street\n\n Leeds LS1 4AB ",
};

describe("the head of a letter", () => {
  test("has name, address and the country that it leaves, without an empty line", () => {
    const lines = ["Ann Example", "12 High Street", "Leeds LS1 4AB"];
    expect(senderLines({ draft, country: "UNITED KINGDOM" })).toEqual([...lines, "UNITED KINGDOM"]);
    expect(senderLines({ draft, country: "" })).toEqual(lines);
    expect(senderLines({ draft: EMPTY_DRAFT, country: "" })).toEqual([]);
  });
});

describe("the signature", () => {
  const sign = (given: Partial<typeof draft>) => signatureLines({ ...draft, ...given });

  test("is one name, a parent’s above a child’s, or a group’s above the person’s", () => {
    expect(sign({})).toEqual(["Ann Example"]);
    expect(sign({ signsAs: "together", signedWith: "Ben (9)\n\nCleo" })).toEqual([
      "Ann Example",
      "Ben (9)",
      "Cleo",
    ]);
    expect(sign({ signsAs: "group", signedWith: "Leeds letter writers" })).toEqual([
      "Leeds letter writers",
      "Ann Example",
    ]);
  });

  test("of one person leaves others out, also when they were typed before", () => {
    expect(sign({ signsAs: "person", signedWith: "Ben" })).toEqual(["Ann Example"]);
  });
});
