import { expect, test } from "vitest";
import { autosavedLetter } from "./autosave";

test("only a script’s post of a draft is answered by the front itself", () => {
  const accept = "application/json";
  expect(autosavedLetter({ path: "/letters/abc/draft", accept })).toBe("abc");
  expect(autosavedLetter({ path: "/letters/abc/draft", accept: "text/html" })).toBeNull();
  expect(autosavedLetter({ path: "/letters/abc/draft", accept: undefined })).toBeNull();
  for (const path of [
    "/letters/abc/draft/",
    "/letters/abc/finish",
    "/letters/..%2f/draft",
    "/letters/ABC/draft",
    "/x/letters/a/draft",
  ])
    expect(autosavedLetter({ path, accept })).toBeNull();
});
