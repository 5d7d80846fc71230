import { expect, test } from "vitest";
import { deskPage, keptValues, openKept, sealKept } from "./kept-form";

const secret = new Uint8Array(32).fill(9);
const kept = {
  coordinatorId: "anna",
  page: "/desk/section",
  fields: [
    ["contact", "ua@example.org\nmornings"],
    ["postage-zone", "Europe"],
    ["postage-zone", ""],
  ] as [string, string][],
};

test("every word of a form comes back, lists as lists", () => {
  const opened = openKept(sealKept(kept, secret), secret);
  expect(opened).toEqual(kept);
  expect(keptValues(kept, ["postage-zone", "languages"])).toEqual({
    contact: "ua@example.org\nmornings",
    "postage-zone": ["Europe", ""],
    languages: [],
  });
});

test("what another server sealed, or nobody, is not opened", () => {
  expect(openKept(sealKept(kept, new Uint8Array(32)), secret)).toBeNull();
  expect(openKept(new Uint8Array(3), secret)).toBeNull();
});

// Planted fault: a check for "/desk" at the start alone lets "/desk@evil.example" and "/desk/../letters" through.
test.each([
  "https://evil.example/desk",
  "//evil.example/desk",
  "/desk@evil.example",
  "/desk/../letters",
  "/deskx",
  "",
])("nobody is sent to %j after signing in", (path) => expect(deskPage(path)).toBe("/desk"));

test.each(["/desk", "/desk/officials/zz-mayor", "/desk/history?table=official"])(
  "%j is a page of the desk",
  (path) => expect(deskPage(path)).toBe(path),
);
